package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in IntegrationPatternUnsupported.md. */
public final class IntegrationPatternUnsupported implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "integration-pattern-unsupported", "0.1", "A service is waited for in a way that it does not offer");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.PATTERN_NOT_OFFERED).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
