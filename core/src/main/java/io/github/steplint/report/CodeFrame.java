package io.github.steplint.report;

import io.github.steplint.lint.Finding;
import io.github.steplint.source.Position;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of code that a finding is about, each with its marks below: the place itself, and the related places with
 * their words. Places in another file get a frame of their own.
 */
final class CodeFrame {
    private static final Comparator<Mark> ORDER = Comparator.comparing(
                    (Mark mark) -> mark.from().line())
            .thenComparing(mark -> !mark.main())
            .thenComparing(mark -> mark.from().column());

    private final Finding finding;
    private final Theme theme;
    private final Appendable out;
    private final int gutter;

    /** What is marked; {@code main} is the place of the finding itself. */
    private record Mark(Span span, Position from, boolean main, String label) {

        static Mark of(Span span, boolean main, String label) {
            return new Mark(span, span.from(), main, label);
        }
    }

    CodeFrame(Finding finding, Theme theme, Appendable out) {
        this.finding = finding;
        this.theme = theme;
        this.out = out;
        int last = finding.span().line();
        for (Finding.Note note : finding.related()) {
            last = Math.max(last, note.span().line());
        }
        this.gutter = String.valueOf(last).length();
    }

    /** Blanks as wide as the line numbers. */
    String indent() {
        return " ".repeat(gutter);
    }

    void write() throws IOException {
        boolean first = true;
        for (Map.Entry<SourceFile, List<Mark>> part : parts().entrySet()) {
            Position place = part.getValue().get(0).from();
            out.append(indent())
                    .append(theme.frame(first ? "--> " : "::: "))
                    .append(OneLine.of(part.getKey().path()) + ":" + place.line() + ":" + place.column())
                    .append('\n');
            if (!part.getKey().text().isEmpty()) {
                lines(part.getKey(), part.getValue().stream().sorted(ORDER).toList());
            }
            first = false;
        }
    }

    /** By file, the finding's own first; in each the main place first. */
    private Map<SourceFile, List<Mark>> parts() {
        Map<SourceFile, List<Mark>> parts = new LinkedHashMap<>();
        parts.computeIfAbsent(finding.span().file(), file -> new ArrayList<>()).add(Mark.of(finding.span(), true, ""));
        for (Finding.Note note : finding.related()) {
            parts.computeIfAbsent(note.span().file(), file -> new ArrayList<>())
                    .add(Mark.of(note.span(), false, note.message()));
        }
        return parts;
    }

    private void lines(SourceFile file, List<Mark> marks) throws IOException {
        bar("");
        int last = 0;
        String shown = "";
        for (Mark mark : marks) {
            int line = mark.from().line();
            if (last > 0 && line == last + 2 && new CodeLine(file.line(line - 1)).fits()) {
                number(line - 1, new CodeLine(file.line(line - 1)).excerpt(0, 0).code());
            } else if (last > 0 && line > last + 1) {
                out.append(theme.frame("...")).append('\n');
            }
            CodeLine.Excerpt excerpt = excerpt(file, mark);
            if (line != last || !excerpt.code().equals(shown)) {
                number(line, excerpt.code());
            }
            marks(mark, excerpt);
            last = line;
            shown = excerpt.code();
        }
    }

    private static CodeLine.Excerpt excerpt(SourceFile file, Mark mark) {
        int line = mark.from().line();
        Position to = mark.span().to();
        String text = file.line(line);
        int end = to.line() > line ? text.codePointCount(0, text.length()) : to.column() - 1;
        return new CodeLine(text).excerpt(mark.from().column() - 1, end);
    }

    private void number(int line, String code) throws IOException {
        String number = " ".repeat(gutter - String.valueOf(line).length()) + line;
        out.append(theme.frame(number + " |"))
                .append(code.isEmpty() ? "" : " ")
                .append(code)
                .append('\n');
    }

    private void marks(Mark mark, CodeLine.Excerpt excerpt) throws IOException {
        if (mark.main()) {
            bar(excerpt.blanks() + theme.severity(finding.severity(), "^".repeat(excerpt.width())));
        } else {
            String line = "-".repeat(excerpt.width()) + " " + OneLine.of(mark.label());
            bar(excerpt.blanks() + theme.related(line));
        }
    }

    private void bar(String text) throws IOException {
        out.append(indent())
                .append(theme.frame(" |"))
                .append(text.isEmpty() ? "" : " ")
                .append(text)
                .append('\n');
    }
}
