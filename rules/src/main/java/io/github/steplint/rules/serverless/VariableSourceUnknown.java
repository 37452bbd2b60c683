package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A variable whose source nobody brings. */
public final class VariableSourceUnknown implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-source-unknown", "0.1", "A variable has a source that the framework does not know");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.UNKNOWN_SOURCE, VariableProblem.Kind.FOREIGN_SOURCE);
    }
}
