package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in SyncOutputIsString.md. */
public final class SyncOutputIsString implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "sync-output-is-string", "0.1", "The output of a nested execution is read as JSON, but is text");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.JSON_TEXT)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but state \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" gets it as a text that holds JSON")
                    .help("write the Resource with .sync:2, which gives JSON, or read it with States.StringToJson");
        }
    }
}
