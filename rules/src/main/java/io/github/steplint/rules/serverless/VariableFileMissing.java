package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A file that is not there. */
public final class VariableFileMissing implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-file-missing", "0.1", "A variable brings in a file that does not exist");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.MISSING_FILE);
    }
}
