package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in IntegrationSuffixTypo.md. */
public final class IntegrationSuffixTypo implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("integration-suffix-typo", "0.1", "A suffix of a Resource that does not exist");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Faults.of(state, Resource.Fault.UNKNOWN_SUFFIX).ifPresent(invalid -> Faults.tell(state, invalid, report));
    }
}
