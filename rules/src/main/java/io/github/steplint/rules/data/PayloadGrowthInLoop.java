package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Growth;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in PayloadGrowthInLoop.md. */
public final class PayloadGrowthInLoop implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("payload-growth-in-loop", "0.1", "A payload that grows with each turn of a loop");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Growth growth : machine.payloads().growths()) {
            report.at(
                            growth.read().span(),
                            "%s puts the whole input into a field, so that it holds its former self once more with each turn of the loop %s",
                            growth.read().place().phrase(),
                            growth.cycle().description())
                    .help("pass on only the fields that are needed");
        }
    }
}
