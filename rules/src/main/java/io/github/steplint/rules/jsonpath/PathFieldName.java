package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;

/** Explained in PathFieldName.md. */
public final class PathFieldName implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("path-field-name", "0.1", "A path in a field that takes a literal");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts(state)) {
            if (text.kind() == PlainText.Kind.WITHOUT_PATH) {
                report.at(
                                text.node().span(),
                                "%s is the text %s itself, not what the path leads to",
                                text.place().phrase(),
                                Words.written(text.node()))
                        .help(help(text.place()));
            }
        }
    }

    private static String help(ExpressionPlace place) {
        String twin = place.fieldText() + "Path";
        boolean exists = place.field() != ExpressionField.OPERAND
                || ComparisonOperator.named(twin).isPresent();
        return exists ? "write " + twin + " instead" : "no operator compares this way with a path";
    }
}
