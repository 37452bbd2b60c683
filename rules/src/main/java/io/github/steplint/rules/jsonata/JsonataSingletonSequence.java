package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.Sequences;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataSingletonSequence.md. */
public final class JsonataSingletonSequence implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "jsonata-singleton-sequence", "0.1", "Items that are no array where only one item is found");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            if (formula.place().field() == ExpressionField.ITEMS
                    && formula.whole()
                    && Sequences.mayBeSingle(formula.expression())) {
                Expr expression = formula.expression();
                report.at(
                                formula.span(expression.start(), expression.end()),
                                "%s is no array where only one item is found: JSONata then gives the item"
                                        + " itself, and the state fails",
                                formula.place().phrase())
                        .help("put the expression into [ ], which makes an array in any case");
            }
        }
    }
}
