package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in FormatPlaceholderCount.md. */
public final class FormatPlaceholderCount implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("format-placeholder-count", "0.1", "A template with another number of {} than of values");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(state, machine, report, IntrinsicFault.Kind.PLACEHOLDERS, "");
    }
}
