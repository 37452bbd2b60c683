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
        Resource.Pattern pattern = Faults.pattern(state);
        if (resource instanceof Resource.Activity) {
            tell(state, resource, "calls an activity", machine, report);
        } else if (pattern != Resource.Pattern.REQUEST_RESPONSE) {
            tell(state, resource, "waits with " + pattern.suffix(), machine, report);
        }
    }

    private static void tell(State state, Resource resource, String waits, MachineFacts machine, Report report) {
        Report.Draft draft = report.at(
                resource.node().span(), "state \"%s\" %s, which an Express workflow cannot do", state.name(), waits);
        if (machine.machine().type() == MachineType.EXPRESS) {
            draft.help("make the workflow STANDARD, or call the service without waiting");
            return;
        }
        machine.around(state).stream()
                .filter(State.Map.class::isInstance)
                .findFirst()
                .ifPresent(map -> draft.related(map.nameSpan(), "the items of this Map run as Express workflows"));
        draft.help("write \"ExecutionType\": \"STANDARD\", or call the service without waiting");
    }
}
