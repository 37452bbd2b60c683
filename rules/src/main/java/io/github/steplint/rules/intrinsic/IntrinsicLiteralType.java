package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IntrinsicLiteralType.md. */
public final class IntrinsicLiteralType implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("intrinsic-literal-type", "0.1", "A call with a literal of the wrong type");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(
                state,
                machine,
                report,
                IntrinsicFault.Kind.LITERAL_TYPE,
                "write a value of that type, or a path to one");
    }
}
