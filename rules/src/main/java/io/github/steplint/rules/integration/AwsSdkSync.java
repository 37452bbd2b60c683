package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in AwsSdkSync.md. */
public final class AwsSdkSync implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("aws-sdk-sync", "0.1", "An AWS SDK integration with .sync");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.SDK_SYNC).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
