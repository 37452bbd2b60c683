package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in IntrinsicQuotedPath.md. */
public final class IntrinsicQuotedPath implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("intrinsic-quoted-path", "0.1", "A path in quotes as an argument");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            for (Argument.Text text : use.quotedPaths()) {
                report.at(
                                use.span(text.start(), text.end()),
                                "%s passes the text '%s' itself, not what the path leads to",
                                use.place().phrase(),
                                text.value())
                        .help("%s", "write " + text.value() + " without quotes");
            }
        }
    }
}
