package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ItemBatcherShape.md. */
public final class ItemBatcherShape implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("item-batcher-shape", "0.1", "Items are read one by one where they come in batches");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.BATCH)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but ItemBatcher of state \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" gives the items together in Items")
                    .help("read them as $.Items[*], or go over them with another Map");
        }
    }
}
