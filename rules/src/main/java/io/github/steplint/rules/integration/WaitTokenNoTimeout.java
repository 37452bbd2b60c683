package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in WaitTokenNoTimeout.md. */
public final class WaitTokenNoTimeout implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("wait-token-no-timeout", "0.1", "A Task waits for a callback without a timeout");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (Faults.pattern(state) == Resource.Pattern.WAIT_FOR_TASK_TOKEN
                && Faults.endless((State.Task) state, machine.machine())) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" waits for its task token without a timeout: if the answer never comes, it waits for a year",
                            state.name())
                    .help("add TimeoutSeconds, or HeartbeatSeconds if the worker sends heartbeats");
        }
    }
}
