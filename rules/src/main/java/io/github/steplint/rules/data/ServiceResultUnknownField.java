package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ServiceResultUnknownField.md. */
public final class ServiceResultUnknownField implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("service-result-unknown-field", "0.1", "A field that the answer of a service never has");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.ANSWER)) {
            Lost lost = new Lost(machine, fault);
            lost.report(report, lost.clause()).help("%s", lost.help());
        }
    }
}
