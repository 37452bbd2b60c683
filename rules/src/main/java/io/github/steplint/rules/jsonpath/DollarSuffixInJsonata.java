package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in DollarSuffixInJsonata.md. */
public final class DollarSuffixInJsonata implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("dollar-suffix-in-jsonata", "0.1", "JSONPath in a JSONata state");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            boolean fixed = text.place().field() == ExpressionField.RESULT;
            if (text.kind() == PlainText.Kind.SUFFIX && !fixed) {
                report.at(
                                text.node().span(),
                                "%s keeps its .$ and its value as they are: the state reads its data in JSONata",
                                text.place().phrase())
                        .help(
                                "write \"%s\": \"{%% … %%}\"",
                                stripped(text.node().value()));
            } else if (text.kind() == PlainText.Kind.JSONPATH) {
                report.at(
                                text.node().span(),
                                "%s is not evaluated: the state reads its data in JSONata",
                                text.place().phrase())
                        .help("%s", help(text.node().value()));
            }
        }
    }

    private static String stripped(String key) {
        return key.substring(0, key.length() - 2);
    }

    private static String help(String text) {
        if (text.startsWith("$$.")) {
            return "write \"{% $states.context" + text.substring(2) + " %}\"";
        }
        return text.startsWith("$.") && text.matches("[$.\\w]+")
                ? "write \"{% $states.input" + text.substring(1) + " %}\""
                : "write the same in JSONata, between {% and %}";
    }
}
