package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.State;
import java.util.List;

/** Explained in VariableLostAtScopeEnd.md. */
public final class VariableLostAtScopeEnd implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-lost-at-scope-end", "0.1", "A variable of a branch or an iteration, read outside of it");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableRead read : Reading.first(variables)) {
            List<VariableAssignment> all = variables.assignments(read.name());
            if (!all.isEmpty()
                    && variables.seen(read).isEmpty()
                    && variables.cutOff(read).isEmpty()) {
                Report.Draft draft = Reading.report(
                                report,
                                read,
                                "%s reads $%s, which exists only inside state \"%s\"",
                                read.place().phrase(),
                                read.name(),
                                machine.holderOf(all.get(0).scope())
                                        .map(State::name)
                                        .orElse(""))
                        .help("return it in the output of the branch or iteration, and assign it from the result");
                Reading.assignments(draft, all, "assigned here");
            }
        }
    }
}
