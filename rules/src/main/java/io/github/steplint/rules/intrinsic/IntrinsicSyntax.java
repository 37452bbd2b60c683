package io.github.steplint.rules.intrinsic;

import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IntrinsicSyntax.md. */
public final class IntrinsicSyntax implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("intrinsic-syntax", "0.1", "A call that cannot be read");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            use.fault().ifPresent(fault -> Calls.report(use, fault, report, "write States.Name(argument, …)"));
        }
    }
}
