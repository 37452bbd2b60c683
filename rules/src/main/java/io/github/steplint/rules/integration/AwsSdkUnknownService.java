package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in AwsSdkUnknownService.md. */
public final class AwsSdkUnknownService implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "aws-sdk-unknown-service", "0.1", "An AWS SDK integration of a service that does not exist");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.UNKNOWN_SDK_SERVICE).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
