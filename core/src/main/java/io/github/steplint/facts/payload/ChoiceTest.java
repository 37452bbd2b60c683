package io.github.steplint.facts.payload;

import io.github.steplint.machine.Condition;
import io.github.steplint.source.Node;

/**
 * A comparison that executions get to, and what is known of the value there.
 *
 * @param comparison as it is written
 * @param variable the value that is compared
 * @param mayHold whether there is a value for which it holds
 * @param mayFail whether there is a value for which it does not
 */
public record ChoiceTest(Condition.Comparison comparison, Payload variable, boolean mayHold, boolean mayFail) {

    /** What holds of both, which are the same comparison on different ways. */
    ChoiceTest join(ChoiceTest other) {
        return new ChoiceTest(
                comparison, variable.join(other.variable), mayHold || other.mayHold, mayFail || other.mayFail);
    }

    /** The type that is compared. */
    public Kind needed() {
        return Comparing.kind(comparison.operator());
    }

    /** Whether the value always has another type, so that the comparison never holds. */
    public boolean typeConflict() {
        return !variable.unknown() && !variable.isNothing() && !variable.mayBe(needed());
    }

    /** The variable's path, as it is written. */
    public String path() {
        return comparison.variable().value() instanceof Node.Str text ? text.value() : "the variable";
    }
}
