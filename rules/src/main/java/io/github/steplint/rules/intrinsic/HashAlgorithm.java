package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in HashAlgorithm.md. */
public final class HashAlgorithm implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("hash-algorithm", "0.1", "A hash algorithm that does not exist");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(state, machine, report, IntrinsicFault.Kind.ALGORITHM, "");
    }
}
