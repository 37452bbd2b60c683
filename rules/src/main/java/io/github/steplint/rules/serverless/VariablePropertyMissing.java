package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A reference to a property that is not there. */
public final class VariablePropertyMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-property-missing",
                "0.1",
                "A variable refers to a property that the configuration does not have");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_PROPERTY);
    }
}
