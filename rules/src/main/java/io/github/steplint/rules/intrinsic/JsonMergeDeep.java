package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.IntrinsicFault;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in JsonMergeDeep.md. */
public final class JsonMergeDeep implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("json-merge-deep", "0.1", "A deep merge, which AWS does not offer");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Calls.report(state, machine, report, IntrinsicFault.Kind.DEEP_MERGE, "");
    }
}
