package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import io.github.steplint.source.SchemaViolation;
import io.github.steplint.source.Spelling;
import java.util.Optional;

/** A value that the framework or AWS does not take. */
public final class InvalidConfigValue implements ServerlessRule {
    private static final int FEW = 10;

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "invalid-config-value", "0.1", "A value that the Serverless Framework or AWS does not take");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (SchemaViolation violation : file.configFaults()) {
            if (violation.unknown().isEmpty()) {
                Report.Draft draft = violation
                        .missing()
                        .map(missing -> missing(violation, missing, report))
                        .orElseGet(() -> wrong(violation, report));
                if (violation.note("x-severity").filter("warning"::equals).isPresent()) {
                    Config.weigh(draft, file);
                }
            }
        }
    }

    private static Report.Draft missing(SchemaViolation violation, String missing, Report report) {
        return report.at(
                violation.node().head(),
                "%s has no %s%s",
                Section.dotted(violation.path()),
                missing,
                Section.outcome(violation.note("x-outcome")));
    }

    private static Report.Draft wrong(SchemaViolation violation, Report report) {
        Node value = violation.node();
        boolean listed =
                violation.keyword().equals("enum") && violation.choices().size() < FEW;
        String expected =
                listed ? Words.or(violation.choices()) : violation.note("title").orElse("something else");
        Report.Draft draft = report.at(
                violation.member().map(member -> member.key().span()).orElse(value.head()),
                "%s must be %s, not %s%s",
                violation.member().isPresent()
                        ? "a name in " + Section.dotted(violation.path())
                        : Section.dotted(violation.path()),
                expected,
                violation.member().map(member -> '"' + member.name() + '"').orElse(Section.written(value)),
                Section.outcome(violation.note("x-outcome")));
        Optional<String> near = value instanceof Node.Str text && listed
                ? Spelling.nearest(text.value(), violation.choices())
                : Optional.empty();
        near.ifPresent(word -> draft.help("did you mean %s?", word));
        return draft;
    }
}
