/**
 * The picture strings of JSONata: how {@code $formatNumber}, {@code $formatInteger}, {@code $parseInteger},
 * {@code $fromMillis} and {@code $toMillis} are told what numbers and times look like, and {@code $formatBase}.
 *
 * <p>Sources: XPath and XQuery Functions and Operators 3.1, "fn:format-number", "fn:format-integer" and "The date/time
 * formatting functions"; and what the reference implementation of JSONata makes of them at 2.0.6, which differs where
 * a picture is unusual. It is the reference that is followed, down to its slips, since that is what an execution gets;
 * its numbers are JavaScript's, so that what is not a number is {@code NaN} here too and never an exception.
 *
 * <p>A picture is a stranger's text: its length, the widths that it asks for and the steps of a match are bounded, and
 * what exceeds a bound fails with {@code U1001}, the code of an evaluation that takes too much.
 */
package io.github.steplint.expression.jsonata.picture;
