package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ListObjectsItemShape.md. */
public final class ListObjectsItemShape implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "list-objects-item-shape", "0.1", "A field that an object in a listing of S3 does not have");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.LISTING)) {
            Lost lost = new Lost(machine, fault);
            lost.report(report, lost.clause()).help("%s", lost.help());
        }
    }
}
