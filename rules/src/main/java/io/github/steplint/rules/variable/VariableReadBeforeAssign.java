package io.github.steplint.rules.variable;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.State;
import java.util.List;

/** Explained in VariableReadBeforeAssign.md. */
public final class VariableReadBeforeAssign implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "variable-read-before-assign", "0.1", "A variable is read where it may not have a value yet");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.VARIABLE)) {
            PayloadRead read = fault.read();
            if (machine.payloads().assignedElsewhere(fault)) {
                Report.Draft draft = report.at(
                                read.span(),
                                "%s reads %s, which %s",
                                read.place().phrase(),
                                read.text(),
                                fault.certain() ? "no state before it has assigned" : "has no value yet on some way")
                        .help(
                                "assign it on every way to state \"%s\"",
                                read.state().name());
                List<State> way = machine.payloads().way(fault);
                way.forEach(state -> draft.step(state.nameSpan(), "state \"%s\"", state.name()));
            }
        }
    }
}
