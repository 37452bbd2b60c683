package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in UnknownServiceIntegration.md. */
public final class UnknownServiceIntegration implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-service-integration", "0.1", "A service integration that does not exist");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.UNKNOWN_INTEGRATION).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
