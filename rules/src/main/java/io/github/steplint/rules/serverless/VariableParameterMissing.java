package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A parameter without a fallback. */
public final class VariableParameterMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "variable-parameter-missing", "0.1", "A variable has a value only where a parameter is given");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_PARAMETER);
    }
}
