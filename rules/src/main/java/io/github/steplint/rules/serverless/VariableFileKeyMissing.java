package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A key that the file does not have. */
public final class VariableFileKeyMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-file-key-missing", "0.1", "A variable asks a file for a key that the file does not have");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_KEY);
    }
}
