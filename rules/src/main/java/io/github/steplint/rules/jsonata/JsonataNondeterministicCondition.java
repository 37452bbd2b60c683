package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.FunctionCall;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.Set;

/** Explained in JsonataNondeterministicCondition.md. */
public final class JsonataNondeterministicCondition implements MachineRule {
    private static final Set<String> CHANCE = Set.of("random", "uuid", "shuffle");

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("jsonata-nondeterministic-condition", "0.1", "A Condition that depends on chance");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (FunctionCall call : formula.facts().calls()) {
                if (formula.place().field() == ExpressionField.CONDITION
                        && call.kind() == FunctionCall.Kind.BUILTIN
                        && CHANCE.contains(call.name())) {
                    report.at(
                                    formula.span(call.start(), call.end()),
                                    "%s depends on $%s: the same input takes different ways",
                                    formula.place().phrase(),
                                    call.name())
                            .help("draw the value in a state before and assign it to a variable, so that the"
                                    + " history shows it");
                }
            }
        }
    }
}
