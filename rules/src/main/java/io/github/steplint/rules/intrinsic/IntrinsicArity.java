package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IntrinsicArity.md. */
public final class IntrinsicArity implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("intrinsic-arity", "0.1", "A call with too few or too many arguments");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(state, machine, report, IntrinsicFault.Kind.ARITY, "");
    }
}
