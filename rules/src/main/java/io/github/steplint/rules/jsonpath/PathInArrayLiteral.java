package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;

/** Explained in PathInArrayLiteral.md. */
public final class PathInArrayLiteral implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("path-in-array-literal", "0.1", "A path as an element of an array");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            if (text.kind() == PlainText.Kind.IN_ARRAY) {
                report.at(
                                text.node().span(),
                                "%s is not evaluated: the text %s itself is passed on",
                                text.place().phrase(),
                                Words.written(text.node()))
                        .help(
                                "write \"%s.$\": \"States.Array(…)\" with the paths as its arguments",
                                text.place().key().value());
            }
        }
    }
}
