package io.github.steplint.rules.serverless;

import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** The stage as the file has it, whatever the command says. */
public final class StageIgnoresOption implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "stage-ignores-option", "0.1", "The stage is taken from the file, which the option does not change");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        Variables.tell(file, report, VariableProblem.Kind.FIXED_STAGE);
    }
}
