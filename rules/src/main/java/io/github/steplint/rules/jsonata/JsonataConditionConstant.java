package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.StaticType;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.State;

/** Explained in JsonataConditionConstant.md. */
public final class JsonataConditionConstant implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("jsonata-condition-constant", "0.1", "A Condition that is always true or always false");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            if (formula.place().state() instanceof State.Choice choice
                    && formula.place().field() == ExpressionField.CONDITION
                    && formula.facts().constant()
                    && formula.facts().result().type() == StaticType.BOOLEAN
                    && !isDefault(choice, formula)) {
                Expr expression = formula.expression();
                report.at(
                                formula.span(expression.start(), expression.end()),
                                "%s does not depend on anything, so that the rule holds always or never",
                                formula.place().phrase())
                        .help("compare with $states.input or a variable, or use Default");
            }
        }
    }

    /** {@code true} in the last rule stands for {@code Default}. */
    private static boolean isDefault(State.Choice choice, Formula formula) {
        return formula.place().number() == choice.rules().size()
                && choice.defaultTarget().isEmpty()
                && formula.expression() instanceof Expr.Constant constant
                && constant.value().orElse(false);
    }
}
