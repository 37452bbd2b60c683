package io.github.steplint.rules.data;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ParallelIndexOutOfRange.md. */
public final class ParallelIndexOutOfRange implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "parallel-index-out-of-range", "0.1", "A path asks for a branch that a Parallel does not have");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.BRANCH_INDEX)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but Parallel \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" has only as many results as branches: "
                                    + fault.missing()
                                            .at()
                                            .shape()
                                            .array()
                                            .orElseThrow()
                                            .most())
                    .help("the first branch is [0]");
        }
    }
}
