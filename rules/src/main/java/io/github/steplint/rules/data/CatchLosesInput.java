package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.QueryLanguage;

/** Explained in CatchLosesInput.md. */
public final class CatchLosesInput implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("catch-loses-input", "0.1", "A catcher throws away the input that is read after it");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.CAUGHT)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but a catcher of state \""
                                    + fault.origin().orElseThrow().state().name() + "\" passes on only Error and Cause")
                    .help(
                            "%s",
                            fault.read().state().language() == QueryLanguage.JSONATA
                                    ? "merge the input and the error with Output in the catcher"
                                    : "keep the input with \"ResultPath\": \"$.error\" in the catcher");
        }
    }
}
