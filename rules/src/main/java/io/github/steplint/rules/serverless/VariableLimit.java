package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** Variables that make too much of too little. */
public final class VariableLimit implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("variable-limit", "0.1", "Variables are too deep or too many to be resolved");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.LIMIT);
    }
}
