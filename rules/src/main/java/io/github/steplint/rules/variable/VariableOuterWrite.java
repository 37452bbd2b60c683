package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.List;

/** Explained in VariableOuterWrite.md. */
public final class VariableOuterWrite implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "variable-outer-write", "0.1", "A branch or an iteration assigns a variable of the scope around it");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        for (VariableAssignment assignment : variables.assignments()) {
            List<VariableAssignment> outer = variables.outer(assignment);
            if (!outer.isEmpty()) {
                Report.Draft draft = report.at(
                                assignment.key().span(),
                                "state \"%s\" assigns $%s, which belongs to the scope around it: a branch or an"
                                        + " iteration can read it, but not assign it",
                                assignment.state().name(),
                                assignment.name())
                        .help("use another name, and return the value in the output");
                Reading.assignments(draft, outer, "assigned here");
            }
        }
    }
}
