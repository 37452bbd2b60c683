package io.github.steplint.rules.syntax;

import io.github.steplint.document.Document;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.source.SyntaxProblem;

/** More than one YAML document, of which only the first is read. */
public final class YamlMultiDocument implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("yaml-multi-document", "0.1", "A YAML file holds more than one document");
    }

    @Override
    public void check(Document document, Report report) {
        boolean refused = document instanceof ServerlessFile;
        Problems.of(document, SyntaxProblem.Kind.SECOND_DOCUMENT)
                .forEach(problem -> Problems.report(problem, report).warningUnless(refused));
    }
}
