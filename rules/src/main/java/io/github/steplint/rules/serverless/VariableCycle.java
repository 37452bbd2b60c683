package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** Properties that need each other. */
public final class VariableCycle implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-cycle", "0.1", "Variables refer to each other in a circle");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.CYCLE);
    }
}
