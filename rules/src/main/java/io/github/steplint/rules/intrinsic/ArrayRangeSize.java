package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in ArrayRangeSize.md. */
public final class ArrayRangeSize implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("array-range-size", "0.1", "A range that is too long or never ends");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(state, machine, report, IntrinsicFault.Kind.RANGE, "make it shorter, or let a Map make its items");
    }
}
