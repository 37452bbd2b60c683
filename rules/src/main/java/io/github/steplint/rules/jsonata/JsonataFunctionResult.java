package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFacts.Given;
import io.github.steplint.expression.jsonata.StaticType;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataFunctionResult.md. */
public final class JsonataFunctionResult implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("jsonata-function-result", "0.1", "A JSONata expression whose value is a function");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            Given given = formula.facts().result();
            if (given.type() == StaticType.FUNCTION && given.certain()) {
                Expr expression = formula.expression();
                String text = formula.text(expression.start(), expression.end());
                boolean name = text.startsWith("$") && Jsonata.isFunction(text.substring(1), machine);
                report.at(
                                formula.span(expression.start(), expression.end()),
                                "the value of %s is a function, which is no JSON",
                                formula.place().phrase())
                        .help(
                                name
                                        ? "call it: " + text + "(...); no state assigns a variable of that name"
                                        : "call the function, or remove it");
            }
        }
    }
}
