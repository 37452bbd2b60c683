package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in InputPathNullWithPaths.md. */
public final class InputPathNullWithPaths implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "input-path-null-with-paths", "0.1", "A path reads from the empty object that InputPath null gives");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.NULL_INPUT_PATH)) {
            Lost lost = new Lost(machine, fault);
            lost.report(report, "but \"InputPath\": null gives an empty object").help("leave InputPath out");
        }
    }
}
