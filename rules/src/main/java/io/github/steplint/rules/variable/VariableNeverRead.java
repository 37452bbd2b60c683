package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in VariableNeverRead.md. */
public final class VariableNeverRead implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("variable-never-read", "0.1", "A variable that nobody reads");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableAssignment assignment : variables.assignments()) {
            if (!variables.mentioned(assignment.name()) && VariableReservedName.isValid(assignment.name())) {
                report.at(
                                assignment.key().span(),
                                "state \"%s\" assigns the variable %s, which nobody reads",
                                assignment.state().name(),
                                assignment.name())
                        .help("remove it, or read it as $%s", assignment.name());
            }
        }
    }
}
