package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SyntaxProblem;

/** Comments in JSON. */
public final class JsonComments implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("json-comments", "0.1", "JSON has no comments");
    }

    /** What is put into a template may well take it out. */
    @Override
    public void check(Document document, Report report) {
        Severity bound = Problems.isTemplate(document) ? Severity.NOTE : Severity.WARNING;
        Problems.of(document, SyntaxProblem.Kind.JSON_COMMENT)
                .forEach(problem -> Problems.report(problem, report).atMost(bound));
    }
}
