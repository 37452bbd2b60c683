package io.github.steplint.rules.data;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in DynamodbAttributeWrapper.md. */
public final class DynamodbAttributeWrapper implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("dynamodb-attribute-wrapper", "0.1", "An attribute of DynamoDB is read without its type");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.ATTRIBUTE)) {
            Lost lost = new Lost(machine, fault);
            lost.report(report, "but DynamoDB wraps each value in an object that names its type, such as S, N or BOOL")
                    .help("name the type: %s", lost.instead(fault.missing().step(), 0, new Step.Name("M")));
        }
    }
}
