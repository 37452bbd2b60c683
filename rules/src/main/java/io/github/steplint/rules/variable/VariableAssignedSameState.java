package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.List;

/** Explained in VariableAssignedSameState.md. */
public final class VariableAssignedSameState implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-assigned-same-state",
                "0.1",
                "A variable that only this state assigns, read before it has a value");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableRead read : Reading.first(variables)) {
            List<VariableAssignment> seen = variables.seen(read);
            if (!seen.isEmpty() && seen.stream().allMatch(each -> variables.precedes(read, each))) {
                Report.Draft draft = Reading.report(
                                report,
                                read,
                                "%s reads $%s, which gets its value only when state \"%s\" is done",
                                read.place().phrase(),
                                read.name(),
                                seen.get(0).state().name())
                        .help(help(read));
                Reading.assignments(draft, seen, "assigned here");
            }
        }
    }

    private static String help(VariableRead read) {
        return read.place().fieldText().equals("Assign")
                ? "all expressions of an Assign see the old values: write the expression for " + read.name()
                        + " here too, or assign in the next state"
                : "a variable can be read from the next state on: write the expression for " + read.name()
                        + " here too, or assign it in a state before";
    }
}
