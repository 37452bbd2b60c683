package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;

/** Explained in DollarSuffixInResult.md. */
public final class DollarSuffixInResult implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("dollar-suffix-in-result", "0.1", "An expression in the Result of a Pass");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            boolean fixed = text.place().field() == ExpressionField.RESULT;
            if (fixed && text.kind() == PlainText.Kind.SUFFIX) {
                report.at(
                                text.node().span(),
                                "%s keeps its .$ and its value as they are: Result is never evaluated",
                                text.place().phrase())
                        .help(help(state));
            } else if (fixed) {
                report.at(
                                text.node().span(),
                                "%s is not evaluated: the text %s itself is the result",
                                text.place().phrase(),
                                Words.written(text.node()))
                        .help(help(state));
            }
        }
    }

    private static String help(State state) {
        return state.language() == QueryLanguage.JSONATA
                ? "write Output instead of Result"
                : "write Parameters instead of Result";
    }
}
