package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SyntaxProblem;

/** A comma before a closing bracket in JSON. */
public final class JsonTrailingComma implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("json-trailing-comma", "0.1", "JSON has no comma before a closing bracket");
    }

    /** What is put into a template may well take it out. */
    @Override
    public void check(Document document, Report report) {
        Severity bound = Problems.isTemplate(document) ? Severity.NOTE : Severity.WARNING;
        Problems.of(document, SyntaxProblem.Kind.TRAILING_COMMA)
                .forEach(problem -> Problems.report(problem, report).atMost(bound));
    }
}
