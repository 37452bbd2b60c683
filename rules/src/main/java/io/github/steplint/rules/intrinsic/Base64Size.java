package io.github.steplint.rules.intrinsic;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import java.util.List;

/** Explained in Base64Size.md. */
public final class Base64Size implements StateRule {
    private static final int MOST = 10_000;
    private static final List<String> LIMITED = List.of("States.Base64Encode", "States.Base64Decode", "States.Hash");

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("base64-size", "0.1", "A text that is too long for an intrinsic function");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (ExpressionUse.IntrinsicUse use : machine.expressions().of(state, ExpressionUse.IntrinsicUse.class)) {
            for (String function : LIMITED) {
                for (Argument.Text text : use.texts(function, 0)) {
                    if (text.value().length() > MOST) {
                        report.at(
                                        use.span(text.start(), text.end()),
                                        "%s gives %s a text of %d characters, but it takes 10,000 at most",
                                        use.place().phrase(),
                                        function,
                                        text.value().length())
                                .help("write the result instead of the call");
                    }
                }
            }
        }
    }
}
