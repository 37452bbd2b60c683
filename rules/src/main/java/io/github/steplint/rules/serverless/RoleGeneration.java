package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Permissions;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A Task of which the plugin cannot make a role. */
public final class RoleGeneration implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("role-generation", "0.1", "A Task for which the plugin cannot make a role");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Permissions.Gap gap : file.permissionGaps()) {
            if (gap.fatal()) {
                Report.Draft draft =
                        report.at(gap.at().span(), "state \"%s\" %s", gap.task().name(), gap.message());
                if (!gap.help().isEmpty()) {
                    draft.help("%s", gap.help());
                }
            }
        }
    }
}
