package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** The text is not JSON or not YAML, or it passes a bound of the reader. */
public final class Syntax implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("syntax", "0.1", "The text cannot be read as JSON or YAML");
    }

    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.BROKEN, SyntaxProblem.Kind.LIMIT)
                .forEach(problem -> Problems.report(problem, report));
    }
}
