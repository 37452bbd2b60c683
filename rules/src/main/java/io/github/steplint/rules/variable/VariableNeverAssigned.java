package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.source.Spelling;
import java.util.List;

/** Explained in VariableNeverAssigned.md. */
public final class VariableNeverAssigned implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-never-assigned", "0.1", "A variable that no state assigns");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableRead read : Reading.first(variables)) {
            if (variables.assignments(read.name()).isEmpty()) {
                Reading.report(
                                report,
                                read,
                                "%s reads $%s, but no state assigns a variable of that name",
                                read.place().phrase(),
                                read.name())
                        .help(help(read, variables));
            }
        }
    }

    private static String help(VariableRead read, Variables variables) {
        List<String> names = variables.visibleNames(read.scope());
        boolean jsonata = read.state().language() == QueryLanguage.JSONATA;
        String input = (jsonata ? "$states.input." : "$.") + read.name();
        return Spelling.nearest(read.name(), names)
                .map(name -> "did you mean $" + name + "?")
                .orElse("assign it in a state before with Assign; a field of the input is " + input);
    }
}
