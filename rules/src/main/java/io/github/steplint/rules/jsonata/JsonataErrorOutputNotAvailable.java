package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.expression.jsonata.JsonataFacts.Segment;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataErrorOutputNotAvailable.md. */
public final class JsonataErrorOutputNotAvailable implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "jsonata-error-output-not-available", "0.1", "A read of $states.errorOutput outside of a catcher");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (JsonataFacts.VariableRead read : formula.facts().reads("states")) {
                if (read.member()
                                .filter(each -> each.name().equals("errorOutput"))
                                .isPresent()
                        && !machine.expressions().hasErrorOutput(formula.place())) {
                    Segment member = read.member().get();
                    report.at(
                                    formula.span(read.start(), member.end()),
                                    "%s reads $states.errorOutput, which exists only in Output and Assign of a catcher",
                                    formula.place().phrase())
                            .help("pass the error on in the catcher's Output, or assign it to a variable there");
                }
            }
        }
    }
}
