package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.PlainText;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Holes;
import java.util.EnumSet;
import java.util.Set;

/** Explained in JsonataDelimiter.md. */
public final class JsonataDelimiter implements MachineRule {

    /** Fields that cannot hold text, so that AWS refuses a string that is no expression. */
    private static final Set<ExpressionField> TYPED = EnumSet.of(
            ExpressionField.CONDITION,
            ExpressionField.ITEMS,
            ExpressionField.SECONDS,
            ExpressionField.TIMEOUT_SECONDS,
            ExpressionField.HEARTBEAT_SECONDS,
            ExpressionField.MAX_CONCURRENCY,
            ExpressionField.TOLERATED_FAILURE_COUNT,
            ExpressionField.TOLERATED_FAILURE_PERCENTAGE);

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-delimiter", "0.1", "A string that is not quite a JSONata expression");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (PlainText text : machine.expressions().plainTexts()) {
            String value = text.node().value();
            if (Holes.isHole(value)) {
                continue;
            }
            if (text.kind() == PlainText.Kind.HALF_DELIMITER) {
                half(text, value, report);
            } else if (text.kind() == PlainText.Kind.TEXT_AROUND) {
                report.at(
                                text.node().span(),
                                "%s stays text: a JSONata expression is the whole string or none",
                                text.place().phrase())
                        .help("put the whole string into {% %}, and join its parts with &")
                        .warningUnless(TYPED.contains(text.place().field()));
            } else if (text.kind() == PlainText.Kind.BLANKS_AROUND) {
                report.at(
                                text.node().span(),
                                "%s stays text: there are blanks outside of {%% and %%}",
                                text.place().phrase())
                        .help("remove the blanks before {% and after %}")
                        .warningUnless(TYPED.contains(text.place().field()));
            }
        }
    }

    private static void half(PlainText text, String value, Report report) {
        boolean opens = value.startsWith("{%");
        boolean closes = value.endsWith("%}");
        String message = opens || value.strip().startsWith("{%")
                ? "%s begins with {%%, but does not end with %%}"
                : "%s ends with %%}, but does not begin with {%%";
        report.at(text.node().span(), message, text.place().phrase())
                .help(opens ? "add %} at the end" : "add {% at the beginning")
                .warningUnless(opens || closes);
    }
}
