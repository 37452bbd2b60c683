package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** A JSONata expression without quotes, which YAML takes for a mapping. */
public final class YamlUnquotedExpression implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("yaml-unquoted-expression", "0.1", "A JSONata expression stands in YAML without quotes");
    }

    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.UNQUOTED_EXPRESSION)
                .forEach(problem -> Problems.report(problem, report));
    }
}
