package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ChoiceVariableMayNotExist.md. */
public final class ChoiceVariableMayNotExist implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "choice-variable-may-not-exist", "0.1", "A Choice tests a field that is not there on some way");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.CHOICE)) {
            if (!fault.certain()) {
                Lost lost = new Lost(machine, fault);
                lost.report(report, lost.clause()).help("%s", lost.help());
            }
        }
    }
}
