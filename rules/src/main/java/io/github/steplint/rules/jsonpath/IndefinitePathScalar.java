package io.github.steplint.rules.jsonpath;

import io.github.steplint.expression.intrinsic.Argument;
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
        return RuleSpec.warning(
                "indefinite-path-scalar", "0.1", "An array of all that a path finds, where a function takes one value");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            for (Argument.Path path : use.arraysForScalars()) {
                String written = use.node().value().substring(path.start(), path.end());
                report.at(
                                use.span(path.start(), path.end()),
                                "%s gives a function an array of all that %s finds, where it takes one value",
                                use.place().phrase(),
                                written)
                        .help("take one out with States.ArrayGetItem(%s, 0)", written);
            }
        }
    }
}
