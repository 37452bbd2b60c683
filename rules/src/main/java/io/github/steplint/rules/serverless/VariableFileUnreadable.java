package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A folder in the place of a file, or one that the system does not let be read. */
public final class VariableFileUnreadable implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "variable-file-unreadable", "0.1", "A variable brings in something that is no readable file");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.UNREADABLE_FILE);
    }
}
