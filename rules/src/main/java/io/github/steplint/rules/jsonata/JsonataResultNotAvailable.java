package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.expression.jsonata.JsonataFacts.Segment;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataResultNotAvailable.md. */
public final class JsonataResultNotAvailable implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "jsonata-result-not-available", "0.1", "A read of $states.result where there is no result");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (JsonataFacts.VariableRead read : formula.facts().reads("states")) {
                if (read.member().filter(each -> each.name().equals("result")).isPresent()
                        && !machine.expressions().hasResult(formula.place())) {
                    Segment member = read.member().get();
                    report.at(
                                    formula.span(read.start(), member.end()),
                                    "%s reads $states.result, which exists only in Output and Assign of Task,"
                                            + " Parallel and Map states",
                                    formula.place().phrase())
                            .help(help(formula));
                }
            }
        }
    }

    private static String help(Formula formula) {
        return formula.place().field().time() == ExpressionField.Time.CAUGHT
                ? "write $states.errorOutput: where an error is caught there is no result"
                : "write $states.input";
    }
}
