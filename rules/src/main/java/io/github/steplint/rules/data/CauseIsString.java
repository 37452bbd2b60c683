package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in CauseIsString.md. */
public final class CauseIsString implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("cause-is-string", "0.1", "The cause of an error is read as JSON, but is text");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.CAUSE)) {
            Lost lost = new Lost(machine, fault);
            lost.report(report, "but the Cause of an error is a text, even where it holds JSON")
                    .help(
                            "turn it into JSON first: States.StringToJson(%s)",
                            lost.prefix(fault.missing().step()));
        }
    }
}
