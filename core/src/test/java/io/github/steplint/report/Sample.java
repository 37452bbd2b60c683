package io.github.steplint.report;

import io.github.steplint.document.Document;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** A result with a bit of everything, made by hand so that the tests depend on nothing but the reporters. */
final class Sample {
    static final SourceFile POLL = new SourceFile("reports/poll.asl.json", """
            {
              "StartAt": "Poll",
              "States": {
                "Poll": {
                  "Type": "Task",
                  "Next": "Dnoe"
                },
                "Done": {
                  "Type": "Succeed"
                }
              }
            }
            """);
    static final List<Rule> RULES = List.of(new Target(), new Slow());

    private Sample() {}

    /** Two findings in one file and none in another. */
    static LintResult result() {
        Finding target = new Finding(
                "target",
                Severity.ERROR,
                span(POLL, "\"Dnoe\""),
                "state \"Poll\" goes on to \"Dnoe\", which does not exist",
                Optional.of("did you mean \"Done\"?"),
                List.of(new Finding.Note(span(POLL, "\"Done\""), "a state of that kind")),
                List.of(),
                "/States/Poll/Next",
                Optional.empty(),
                Optional.of("Poll"));
        Finding slow = new Finding(
                "slow",
                Severity.NOTE,
                span(POLL, "\"Task\""),
                "this takes long",
                Optional.empty(),
                List.of(),
                List.of(
                        new Finding.Note(span(POLL, "\"Poll\""), "begins here"),
                        new Finding.Note(span(POLL, "\"Poll\": {"), "goes on here")),
                "/States/Poll/Type",
                Optional.of("Reports"),
                Optional.of("Poll"));
        FileResult clean = new FileResult(new SourceFile("clean.asl.json", "{}"), 1, List.of(), 2);
        return new LintResult(List.of(clean, new FileResult(POLL, 1, List.of(slow, target), 0)));
    }

    /** One error at a place, with nothing else. */
    static LintResult single(Span place, String message, Finding.Note... related) {
        Finding finding = new Finding(
                "target",
                Severity.ERROR,
                place,
                message,
                Optional.empty(),
                List.of(related),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
        return new LintResult(List.of(new FileResult(place.file(), 1, List.of(finding), 0)));
    }

    static Span span(SourceFile file, String text) {
        int start = file.text().indexOf(text);
        return file.span(start, start + text.length());
    }

    static String write(Reporter reporter, LintResult result) {
        StringBuilder out = new StringBuilder();
        try {
            reporter.write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Its page lies among the resources of the tests. */
    private static final class Target implements StateRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.error("target", "0.1", "A target does not exist");
        }

        @Override
        public void check(State state, MachineFacts machine, Report report) {
            // Its findings are made by hand.
        }
    }

    private static final class Slow implements DocumentRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.note("slow", "0.1", "A thing takes long");
        }

        @Override
        public void check(Document document, Report report) {
            // Its findings are made by hand.
        }
    }
}
