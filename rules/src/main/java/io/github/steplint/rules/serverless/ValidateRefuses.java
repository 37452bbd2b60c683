package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.facts.serverless.Validation;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A definition that AWS takes and the plugin's own check does not. */
public final class ValidateRefuses implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "validate-refuses", "0.1", "A definition that the check of the plugin refuses, though AWS takes it");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Validation.Refusal refusal : file.validationRefusals()) {
            report.at(refusal.at(), "\"validate: true\" %s, and refuses the definition", refusal.message())
                    .help("%s", refusal.help());
        }
    }
}
