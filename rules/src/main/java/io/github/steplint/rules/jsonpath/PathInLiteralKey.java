package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;

/** Explained in PathInLiteralKey.md. */
public final class PathInLiteralKey implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("path-in-literal-key", "0.1", "A path under a key without .$");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            if (text.kind() == PlainText.Kind.WITHOUT_SUFFIX) {
                report.at(
                                text.node().span(),
                                "%s is not evaluated: the text %s itself is passed on",
                                text.place().phrase(),
                                Words.written(text.node()))
                        .help(help(text));
            }
        }
    }

    private static String help(PlainText text) {
        String key = text.place().key().value();
        return text.place().field().text().equals(key)
                ? "write an object with a key that ends in .$"
                : "write \"" + (key.endsWith("$") ? key.substring(0, key.length() - 1) : key) + ".$\" as its key";
    }
}
