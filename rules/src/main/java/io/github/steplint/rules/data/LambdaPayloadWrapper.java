package io.github.steplint.rules.data;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in LambdaPayloadWrapper.md. */
public final class LambdaPayloadWrapper implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "lambda-payload-wrapper",
                "0.1",
                "The answer of a function is read beside Payload instead of inside it");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (ReadFault fault : machine.payloads().faults(ReadFault.Sort.LAMBDA_WRAPPER)) {
            Lost lost = new Lost(machine, fault);
            lost.report(
                            report,
                            "but lambda:invoke of state \""
                                    + fault.origin().orElseThrow().state().name()
                                    + "\" puts the answer of the function into Payload")
                    .help("did you mean %s?", lost.instead(fault.missing().step(), 0, new Step.Name("Payload")));
        }
    }
}
