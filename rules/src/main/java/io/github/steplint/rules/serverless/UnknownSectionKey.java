package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.rules.Words;
import io.github.steplint.source.SchemaViolation;
import java.util.Map;
import java.util.Optional;

/** A key in stepFunctions that the plugin does not know. */
public final class UnknownSectionKey implements ServerlessRule {
    private static final int MOST_LISTED = 12;

    /** Keys that stand in the wrong place more often than they are misspelt. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "validate", "validate belongs beside stateMachines, directly under stepFunctions",
            "schedule", "a schedule is an entry of the list events: \"events: [{schedule: …}]\"",
            "http", "an HTTP endpoint is an entry of the list events: \"events: [{http: …}]\"",
            "httpApi",
                    "the plugin makes endpoints of REST APIs only; use http, or a function that calls StartExecution",
            "Comment", "put it into definition",
            "StartAt", "the definition is missing one level: put StartAt and States into definition",
            "States", "the definition is missing one level: put StartAt and States into definition");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unknown-section-key", "0.1", "A key in stepFunctions that the plugin does not know");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (SchemaViolation violation : file.sectionFaults()) {
            violation.unknown().ifPresent(member -> {
                Optional<String> outcome = violation.note("x-unknown").or(() -> violation.note("x-outcome"));
                Optional<String> meant = ServerlessFacts.meant(violation);
                Report.Draft draft = report.at(
                        member.key().span(),
                        "%s has no key \"%s\"%s",
                        Section.phrase(violation.path(), "stepFunctions"),
                        member.name(),
                        Section.outcome(outcome));
                draft.help("%s", help(violation, member.name(), meant));
                Section.weigh(draft, violation);
                draft.atMost(
                        violation.note("x-unknown").isPresent() && meant.isEmpty() ? Severity.WARNING : Severity.ERROR);
            });
        }
    }

    private static String help(SchemaViolation violation, String key, Optional<String> meant) {
        if (meant.isPresent()) {
            return "did you mean \"" + meant.get() + "\"?";
        }
        if (ELSEWHERE.containsKey(key)) {
            return ELSEWHERE.get(key);
        }
        int known = violation.choices().size();
        String listed = Words.and(violation.choices().subList(0, Math.min(known, MOST_LISTED)));
        return known > MOST_LISTED ? "docs/schemas lists the keys that it has" : "it can have " + listed;
    }
}
