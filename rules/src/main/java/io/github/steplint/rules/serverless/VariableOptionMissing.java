package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** An option without a fallback. */
public final class VariableOptionMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "variable-option-missing", "0.1", "A variable has a value only where an option is given");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_OPTION);
    }
}
