/**
 * The intrinsic functions of JSONPath states ({@code States.Format('{}', $.name)}):
 * {@link io.github.steplint.expression.intrinsic.IntrinsicParser} reads a call,
 * {@link io.github.steplint.expression.intrinsic.IntrinsicChecks} says what is wrong with a call that reads well, and
 * {@link io.github.steplint.expression.intrinsic.IntrinsicEvaluator} works it out as AWS does.
 */
package io.github.steplint.expression.intrinsic;
