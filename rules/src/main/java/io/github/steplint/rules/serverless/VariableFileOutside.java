package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A file outside the project. */
public final class VariableFileOutside implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("variable-file-outside", "0.1", "A variable brings in a file from outside the project");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.OUTSIDE_PROJECT);
    }
}
