package io.github.steplint.rules.data;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in ParallelOutputObjectAccess.md. */
public final class ParallelOutputObjectAccess implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "parallel-output-object-access", "0.1", "The result of a Parallel is read like an object");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.BRANCHES)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but the result of Parallel \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" is an array with an element for each branch")
                    .help(
                            "name the branch by its number: %s",
                            lost.instead(fault.missing().step(), 0, new Step.Index(0)));
        }
    }
}
