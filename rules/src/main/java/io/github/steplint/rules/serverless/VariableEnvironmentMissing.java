package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** An environment variable without a fallback. */
public final class VariableEnvironmentMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "variable-environment-missing",
                "0.1",
                "A variable has a value only where an environment variable is set");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_ENVIRONMENT);
    }
}
