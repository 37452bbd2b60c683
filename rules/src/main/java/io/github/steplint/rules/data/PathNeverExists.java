package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in PathNeverExists.md. */
public final class PathNeverExists implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("path-never-exists", "0.1", "A path that leads nowhere on any way");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.OTHER)) {
            if (fault.certain()) {
                Lost lost = new Lost(machine, fault);
                lost.report(report, lost.clause()).help("%s", lost.help());
            }
        }
    }
}
