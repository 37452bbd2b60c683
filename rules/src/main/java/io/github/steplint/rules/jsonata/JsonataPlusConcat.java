package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Clash;
import io.github.steplint.expression.jsonata.JsonataFacts.Operation;
import io.github.steplint.expression.jsonata.StaticType;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataPlusConcat.md. */
public final class JsonataPlusConcat implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-plus-concat", "0.1", "A plus sign to join strings");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (Operation operation : formula.facts().operations()) {
                if (operation
                        .clash()
                        .filter(clash -> isConcat(operation, clash))
                        .isPresent()) {
                    report.at(
                                    formula.span(operation.start(), operation.end()),
                                    "%s adds a string with +, which works on numbers",
                                    formula.place().phrase())
                            .help("write & to join strings");
                }
            }
        }
    }

    static boolean isConcat(Operation operation, Clash clash) {
        return operation.operator().equals("+") && clash.type() == StaticType.STRING;
    }
}
