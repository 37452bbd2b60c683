package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.source.SchemaViolation;

/** A key in stepFunctions without which the plugin cannot do. */
public final class MissingSectionKey implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-section-key", "0.1", "A key that the plugin needs is missing in stepFunctions");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (SchemaViolation violation : file.sectionFaults()) {
            violation.missing().ifPresent(missing -> {
                Report.Draft draft = report.at(
                        violation.node().head(),
                        "%s has no %s%s",
                        Section.phrase(violation.path(), "stepFunctions"),
                        missing,
                        Section.outcome(violation.note("x-outcome")));
                violation.note("title").ifPresent(title -> draft.help("write %s", title));
                Section.weigh(draft, violation);
            });
        }
    }
}
