package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;

/** Explained in DollarKeyNotPath.md. */
public final class DollarKeyNotPath implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("dollar-key-not-path", "0.1", "A key that ends in .$ without a path");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.NotAnExpression use : machine.expressions().of(state, ExpressionUse.NotAnExpression.class)) {
            report.at(
                            use.node().head(),
                            "%s is %s, but a key that ends in .$ takes a path or an intrinsic function",
                            use.place().phrase(),
                            Words.written(use.node()))
                    .help(help(use));
        }
    }

    private static String help(ExpressionUse.NotAnExpression use) {
        String key = use.place().key().value();
        String plain = key.substring(0, key.length() - 2);
        return "write \"" + plain + "\" to pass the value as it is"
                + (use.node() instanceof Node.Str text && text.value().matches("[A-Za-z_]\\w*(\\.\\w+)*")
                        ? ", or \"$." + text.value() + "\" to read it from the input"
                        : "");
    }
}
