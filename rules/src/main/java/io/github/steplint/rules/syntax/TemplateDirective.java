package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** Directives of a template engine. */
public final class TemplateDirective implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("template-directive", "0.1", "The text is a template that another tool renders first");
    }

    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.TEMPLATE_DIRECTIVE)
                .findFirst()
                .ifPresent(problem -> Problems.report(problem, report));
    }
}
