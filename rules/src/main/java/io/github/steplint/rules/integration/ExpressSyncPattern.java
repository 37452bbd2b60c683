package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in ExpressSyncPattern.md. */
public final class ExpressSyncPattern implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "express-sync-pattern", "0.1", "An Express workflow waits for a job, a callback or an activity");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Task task)
                || task.resource().isEmpty()
                || machine.runsIn(state) != MachineType.EXPRESS) {
            return;
        }
        Resource resource = task.resource().get();
        String waits = Faults.pattern(state) == Resource.Pattern.REQUEST_RESPONSE
                ? ""
                : Faults.pattern(state).suffix();
        if (resource instanceof Resource.Activity) {
            waits = "an activity";
        }
        if (!waits.isEmpty()) {
            report.at(
                            resource.node().span(),
                            "state \"%s\" uses %s, which Express workflows do not have",
                            state.name(),
                            waits)
                    .help("make the workflow STANDARD, or call the service without waiting for the job");
        }
    }
}
