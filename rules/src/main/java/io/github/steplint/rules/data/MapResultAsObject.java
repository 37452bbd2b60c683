package io.github.steplint.rules.data;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in MapResultAsObject.md. */
public final class MapResultAsObject implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("map-result-as-object", "0.1", "The result of a Map is read like an object");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.ITERATIONS)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but the result of Map \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" is an array with an element for each item")
                    .help(
                            "read one element, as in %s, or all of them with [*]",
                            lost.instead(fault.missing().step(), 0, new Step.Index(0)));
        }
    }
}
