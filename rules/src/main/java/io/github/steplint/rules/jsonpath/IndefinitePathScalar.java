package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IndefinitePathScalar.md. */
public final class IndefinitePathScalar implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("indefinite-path-scalar", "0.1", "A comparison with a path that gives an array");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.PathUse use : machine.expressions().of(state, ExpressionUse.PathUse.class)) {
            boolean compared = use.place().field() == ExpressionField.VARIABLE
                    || use.place().field() == ExpressionField.OPERAND;
            if (compared && use.path().filter(path -> !path.definite()).isPresent()) {
                report.at(
                                use.node().span(),
                                "%s gives an array of all that it finds, which no comparison matches",
                                use.place().phrase())
                        .help("take the value out with States.ArrayGetItem in a Pass before, and compare that");
            }
        }
    }
}
