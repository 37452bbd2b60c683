package io.github.steplint.maven;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.report.Counts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.apache.maven.plugin.logging.Log;

/** What a run comes to, in words. */
final class Verdict {
    private final LintResult result;

    Verdict(LintResult result) {
        this.result = result;
    }

    /** One line: {@code 1 error and 2 warnings in 3 state machines (2 files)}. */
    String summary() {
        if (result.files().isEmpty()) {
            return "no state machines found";
        }
        long files = result.files().size();
        return counts() + " in " + Counts.of(result.stateMachines(), "state machine") + " (" + Counts.of(files, "file")
                + ")" + (result.suppressed() > 0 ? ", " + result.suppressed() + " suppressed" : "");
    }

    /** Why the build fails and how to go on. */
    String failure(List<Path> reports) {
        StringJoiner text = new StringJoiner(System.lineSeparator() + "  ");
        text.add("Steplint: " + summary());
        hidden().ifPresent(text::add);
        reports.forEach(report -> text.add("Report: " + report));
        worst().ifPresent(finding ->
                text.add("What a rule means: mvn steplint:explain -Dsteplint.rule=" + finding.rule()));
        text.add("What is meant as it is: # steplint-disable-next-line RULE -- why (in YAML),"
                + " or steplint-disable RULE -- why in the Comment of the state");
        text.add("To build all the same: -Dsteplint.failOn=never, or failOn in the pom where it is set there");
        return text.toString();
    }

    /** Says what there is when the build goes on. */
    void tell(Log log) {
        if (result.findings().findAny().isPresent()) {
            log.warn("Steplint: " + summary());
        } else {
            log.info("Steplint: " + summary());
        }
        hidden().ifPresent(log::info);
    }

    /** What is there but not shown. */
    private Optional<String> hidden() {
        for (Severity severity : Severity.values()) {
            long count = result.hidden(severity);
            if (count > 0) {
                return Optional.of(Counts.of(count, severity.text()) + " not shown: see " + (count == 1 ? "it" : "them")
                        + " with -Dsteplint.minSeverity=" + severity.text());
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> worst() {
        // The first of the worst, the order of the report kept.
        return result.findings().min(Comparator.comparing(Finding::severity).reversed());
    }

    private String counts() {
        StringJoiner counts = new StringJoiner(", ");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            long count = result.count(severity);
            if (count > 0) {
                counts.add(Counts.of(count, severity.text()));
            }
        }
        String text = counts.length() == 0 ? "no findings" : counts.toString();
        int last = text.lastIndexOf(", ");
        return last < 0 ? text : text.substring(0, last) + " and " + text.substring(last + 2);
    }
}
