package io.github.steplint.rules.syntax;

import io.github.steplint.document.CloudFormationTemplate;
import io.github.steplint.document.Document;
import io.github.steplint.lint.DocumentRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.SyntaxProblem;

/** A key stands twice in one object, of which readers keep only one. */
public final class DuplicateKey implements DocumentRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("duplicate-key", "0.1", "A key stands twice in one object");
    }

    /** CloudFormation takes a template in which another resource has the fault. */
    @Override
    public void check(Document document, Report report) {
        Problems.of(document, SyntaxProblem.Kind.DUPLICATE_KEY).forEach(problem -> {
            Report.Draft draft = Problems.report(problem, report);
            if (document instanceof CloudFormationTemplate && !Problems.inDefinition(problem, document)) {
                draft.atMost(Severity.WARNING);
            }
        });
    }
}
