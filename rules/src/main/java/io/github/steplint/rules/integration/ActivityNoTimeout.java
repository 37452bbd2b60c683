package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in ActivityNoTimeout.md. */
public final class ActivityNoTimeout implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("activity-no-timeout", "0.1", "A Task waits for an activity without a timeout");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Task task
                && task.resource().orElse(null) instanceof Resource.Activity
                && Faults.endless(task, machine.machine())) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" waits for an activity without a timeout: if no worker asks for the work, it waits for a year",
                            state.name())
                    .help("add TimeoutSeconds, and HeartbeatSeconds if the worker sends heartbeats");
        }
    }
}
