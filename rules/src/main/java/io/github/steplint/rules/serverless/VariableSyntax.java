package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A variable that the framework cannot parse. */
public final class VariableSyntax implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-syntax", "0.1", "A variable does not follow the grammar of the framework");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.SYNTAX);
    }
}
