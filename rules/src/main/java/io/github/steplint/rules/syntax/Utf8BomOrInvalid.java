package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** A byte order mark, or bytes that are not UTF-8. */
public final class Utf8BomOrInvalid implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("utf8-bom-or-invalid", "0.1", "The file begins with a byte order mark or is not UTF-8");
    }

    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.BYTE_ORDER_MARK, SyntaxProblem.Kind.INVALID_UTF8)
                .forEach(problem -> Problems.report(problem, report));
    }
}
