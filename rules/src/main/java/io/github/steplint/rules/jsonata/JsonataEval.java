package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataEval.md. */
public final class JsonataEval implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-eval", "0.1", "A call of $eval, which Step Functions does not have");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                if (call.kind() == FunctionCall.Kind.UNKNOWN && call.name().equals("eval")) {
                    report.at(
                                    formula.span(call.start(), call.end()),
                                    "%s calls $eval, which Step Functions does not have",
                                    formula.place().phrase())
                            .help("write $parse(...) to read JSON from a string");
                }
            }
        }
    }
}
