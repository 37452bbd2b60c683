package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A variable without what its source needs, or with what it does not know. */
public final class VariableAddress implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-address", "0.1", "A variable asks its source for what the source does not have");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.ADDRESS);
    }
}
