package io.github.steplint.report;

import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Position;
import io.github.steplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** For people: each finding with the code that it is about, and a summary at the end. */
public final class TextReporter implements Reporter {
    private final Theme theme;

    public TextReporter(Theme theme) {
        this.theme = theme;
    }

    @Override
    public void write(LintResult result, Appendable out) throws IOException {
        for (Finding finding : (Iterable<Finding>) result.findings()::iterator) {
            write(finding, out);
            out.append('\n');
        }
        out.append(summary(result)).append('\n');
        String hidden = Counts.hidden(result);
        if (!hidden.isEmpty()) {
            out.append(hidden).append('\n');
        }
    }

    private void write(Finding finding, Appendable out) throws IOException {
        out.append(theme.severity(finding.severity(), finding.severity().text() + "[" + finding.rule() + "]"))
                .append(theme.strong(": " + OneLine.of(finding.message())))
                .append('\n');
        CodeFrame frame = new CodeFrame(finding, theme, out);
        frame.write();
        for (Finding.Note step : finding.path()) {
            remark("path", place(step.span(), finding.span()) + " " + step.message(), frame, out);
        }
        if (finding.help().isPresent()) {
            remark("help", finding.help().get(), frame, out);
        }
    }

    private void remark(String sort, String text, CodeFrame frame, Appendable out) throws IOException {
        out.append(frame.indent())
                .append(theme.frame(" = "))
                .append(theme.strong(sort + ":"))
                .append(' ')
                .append(OneLine.of(text))
                .append('\n');
    }

    private static String place(Span span, Span main) {
        Position from = span.from();
        String file = span.file() == main.file() ? "" : span.file().path() + ":";
        return file + from.line() + ":" + from.column();
    }

    private String summary(LintResult result) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            if (result.count(severity) > 0) {
                parts.add(theme.severity(severity, Counts.of(result.count(severity), severity.text())));
            }
        }
        String found = parts.isEmpty() ? "no problems" : String.join(", ", parts);
        return found + " in " + Counts.of(result.files().size(), "file") + " ("
                + Counts.of(result.stateMachines(), "state machine") + ")"
                + (result.suppressed() > 0 ? ", " + result.suppressed() + " suppressed" : "");
    }
}
