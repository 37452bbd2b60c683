package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.Report;
import io.github.steplint.source.SyntaxProblem;
import java.util.Set;
import java.util.stream.Stream;

/** What the readers noticed about the texts of a document: its own, those of files that it brings in, and those of definitions in strings. */
final class Problems {

    private Problems() {}

    static Stream<SyntaxProblem> of(Document document, SyntaxProblem.Kind... kinds) {
        Set<SyntaxProblem.Kind> wanted = Set.of(kinds);
        return document.problems().stream().filter(problem -> wanted.contains(problem.kind()));
    }

    /** Says it as the reader said it. */
    static Report.Draft report(SyntaxProblem problem, Report report) {
        Report.Draft draft = report.at(problem.span(), "%s", problem.message());
        return problem.help().isEmpty() ? draft : draft.help("%s", problem.help());
    }

    static boolean inDefinition(SyntaxProblem problem, Document document) {
        return document.definitions().stream()
                .flatMap(definition -> definition.tree().root().stream())
                .anyMatch(root -> root.span().contains(problem.span()));
    }

    /** Whether another tool puts something into the text before anybody reads it as JSON. */
    static boolean isTemplate(Document document) {
        return of(document, SyntaxProblem.Kind.BARE_PLACEHOLDER).findAny().isPresent();
    }
}
