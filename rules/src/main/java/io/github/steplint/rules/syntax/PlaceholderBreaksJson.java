package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** Placeholders without quotes. */
public final class PlaceholderBreaksJson implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "placeholder-breaks-json",
                "0.1",
                "A placeholder without quotes makes the text JSON only after substitution");
    }

    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.BARE_PLACEHOLDER)
                .findFirst()
                .ifPresent(problem -> Problems.report(problem, report));
    }
}
