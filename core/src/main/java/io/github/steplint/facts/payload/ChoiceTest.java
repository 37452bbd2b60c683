package io.github.steplint.facts.payload;

import io.github.steplint.machine.Condition;

/**
 * A comparison that executions get to, and what is known of the value there.
 *
 * @param comparison as it is written
 * @param variable the value that is compared
 * @param mayHold whether there is a value for which it holds
 * @param mayFail whether there is a value for which it does not
 */
public record ChoiceTest(Condition.Comparison comparison, Payload variable, boolean mayHold, boolean mayFail) {}
