package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in InvalidResourceArn.md. */
public final class InvalidResourceArn implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "invalid-resource-arn", "0.1", "A Resource that is not an ARN of something that a Task can call");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.NOT_CALLABLE).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
