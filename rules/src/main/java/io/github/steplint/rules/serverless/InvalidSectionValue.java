package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaViolation;
import io.github.steplint.source.Spelling;
import java.util.List;

/** A value in stepFunctions that the plugin or AWS does not take. */
public final class InvalidSectionValue implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "invalid-section-value", "0.1", "A value in stepFunctions that the plugin or AWS does not take");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (SchemaViolation violation : file.sectionFaults()) {
            if (violation.member().isEmpty() && violation.missing().isEmpty()) {
                tell(violation, report);
            }
        }
    }

    private static void tell(SchemaViolation violation, Report report) {
        Node value = violation.node();
        Report.Draft draft = report.at(
                value.head(),
                "%s must be %s, not %s%s",
                Section.phrase(violation.path(), "stepFunctions"),
                expected(violation),
                Section.written(value),
                Section.outcome(violation.note("x-outcome")));
        String[] title = violation.note("title").orElse("").split("; ", 2);
        if (title.length > 1) {
            draft.help("%s", title[1]);
        }
        if (value instanceof Node.Str text && violation.keyword().equals("enum")) {
            Spelling.nearest(text.value(), violation.choices()).ifPresent(near -> draft.help("did you mean %s?", near));
        }
        Section.weigh(draft, violation);
        boolean empty = value instanceof Node.Null && violation.path().equals(List.of("stateMachines"));
        draft.atMost(empty || isBooleanText(violation) ? Severity.WARNING : Severity.ERROR);
    }

    private static String expected(SchemaViolation violation) {
        boolean listed =
                violation.keyword().equals("enum") && violation.choices().size() < 10;
        return listed
                ? Words.or(violation.choices())
                : violation.note("title").map(title -> title.split("; ", 2)[0]).orElse("something else");
    }

    /** The plugin's schema takes such a text, the plugin's code does not. */
    private static boolean isBooleanText(SchemaViolation violation) {
        return violation.note("title").filter("true or false"::equals).isPresent()
                && violation.node() instanceof Node.Str text
                && (text.value().equals("true") || text.value().equals("false"));
    }
}
