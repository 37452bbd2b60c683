package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in StringSplitCharset.md. */
public final class StringSplitCharset implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("string-split-charset", "0.1", "A string is split at each of several characters");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            for (Argument.Text text : use.texts("States.StringSplit", 1)) {
                if (text.value().codePoints().distinct().count() > 1) {
                    report.at(
                                    use.span(text.start(), text.end()),
                                    "%s splits at each of the characters in '%s', not at the text as a whole",
                                    use.place().phrase(),
                                    text.value())
                            .help("that is how States.StringSplit works; empty parts are dropped");
                }
            }
        }
    }
}
