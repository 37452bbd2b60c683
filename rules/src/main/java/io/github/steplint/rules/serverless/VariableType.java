package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** An object inside a longer text, or what is no boolean. */
public final class VariableType implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("variable-type", "0.1", "The value of a variable has a type that cannot stand there");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.WRONG_TYPE);
    }
}
