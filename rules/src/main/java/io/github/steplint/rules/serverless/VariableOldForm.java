package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A form of version 2. */
public final class VariableOldForm implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "variable-old-form", "0.1", "A variable is written as version 2 of the framework had it");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.OLD_FORM);
    }
}
