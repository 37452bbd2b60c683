package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in RegionInServiceArn.md. */
public final class RegionInServiceArn implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "region-in-service-arn", "0.1", "A region or an account in the ARN of a service integration");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.REGION_IN_SERVICE_ARN).ifPresent(invalid -> {
            Report.Draft draft = Faults.tell(state, invalid, report);
            if (invalid.text().contains(":aws-sdk:")) {
                draft.atMost(Severity.NOTE);
            }
        });
    }
}
