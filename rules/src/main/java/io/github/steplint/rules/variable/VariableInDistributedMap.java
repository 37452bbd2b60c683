package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.VariableAssignment;
import io.github.steplint.facts.VariableRead;
import io.github.steplint.facts.Variables;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.List;

/** Explained in VariableInDistributedMap.md. */
public final class VariableInDistributedMap implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-in-distributed-map", "0.1", "A distributed Map reads a variable from outside");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Variables variables = machine.variables();
        if (variables.unknown()) {
            return;
        }
        for (VariableRead read : Reading.first(variables)) {
            List<VariableAssignment> cutOff = variables.cutOff(read);
            if (!cutOff.isEmpty() && variables.seen(read).isEmpty()) {
                Report.Draft draft = Reading.report(
                                report,
                                read,
                                "%s runs in an execution of its own and cannot see $%s, which is assigned"
                                        + " outside of the distributed Map",
                                "state \"" + read.state().name() + "\"",
                                read.name())
                        .help("pass it on in the Map's ItemSelector, and read it from the input");
                Reading.assignments(draft, cutOff, "assigned here");
            }
        }
    }
}
