package io.github.steplint.lint;

import io.github.steplint.document.Document;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.util.List;

/**
 * Says that Steplint itself, or a rule, failed on a file. It never finds anything by itself: the linter speaks in its
 * name. A warning, because a fault of the linter says nothing about the definition, and must not pass unseen either.
 */
final class InternalError implements DocumentRule {
    static final RuleSpec SPEC = RuleSpec.warning("internal-error", "0.1", "Steplint failed on part of the file");

    @Override
    public RuleSpec spec() {
        return SPEC;
    }

    @Override
    public void check(Document document, Report report) {
        // The linter reports in this rule's name.
    }

    static Report draft(String what, Span place, Throwable cause) {
        Report report = new Report(SPEC);
        report.at(place, "%s (%s)", what, describe(cause))
                .help("this is a fault of Steplint, not of the definition; please report it with the definition");
        return report;
    }

    /** The result for a file that could not even be read. */
    static FileResult reading(SourceFile file, Throwable cause) {
        Report.Draft draft = draft("the file could not be examined", file.span(0, 0), cause)
                .drafts()
                .get(0);
        Finding finding = Findings.plain(SPEC, SPEC.severity(), draft);
        return new FileResult(file, 0, List.of(finding), 0);
    }

    private static String describe(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return cause.getClass().getSimpleName() + message + place;
    }
}
