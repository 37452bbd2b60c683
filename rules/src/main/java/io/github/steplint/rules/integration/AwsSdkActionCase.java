package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in AwsSdkActionCase.md. */
public final class AwsSdkActionCase implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("aws-sdk-action-case", "0.1", "An AWS SDK action that is not in camel case");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.SDK_ACTION_CASE).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
