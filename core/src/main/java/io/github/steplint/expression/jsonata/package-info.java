/**
 * JSONata as Step Functions speaks it: the language of version 2.0.6, read into a tree with places, inspected without
 * running it, and evaluated.
 *
 * <p>The engine is our own. A port of the reference implementation evaluates well, but two things that Steplint lives
 * by cannot be had from it: a tree that says where each name, operator and call stands, so that a finding points at the
 * character that is wrong; and bounds that hold everywhere. A definition is a stranger's text, and one call such as
 * {@code $pad('x', 2e8)}, {@code [1..1e7]}, a string doubled in {@code $reduce} or a regular expression that backtracks
 * is enough to exhaust a process between two looks at a clock. Here every step, every item, every character made and
 * every character a regular expression reads is counted against a budget, recursion has a depth, and whatever exceeds
 * them is an ordinary failure of the expression.
 *
 * <p>Sources: the JSONata documentation (docs.jsonata.org) and the behaviour of its reference implementation at 2.0.6;
 * AWS Step Functions guide, "Transforming data with JSONata in Step Functions".
 */
package io.github.steplint.expression.jsonata;
