package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** What must be known before AWS can be asked. */
public final class VariableTooEarly implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-too-early", "0.1", "A property that the framework needs first comes from AWS");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.NOT_ACCESSIBLE);
    }
}
