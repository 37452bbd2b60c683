package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Permissions;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A Task that the role which the plugin makes does not allow. */
public final class MissingRolePermission implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "missing-role-permission", "0.1", "A Task that the role made by the plugin does not allow");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Permissions.Gap gap : file.permissionGaps()) {
            if (!gap.fatal()) {
                report.at(gap.at().span(), "state \"%s\" %s", gap.task().name(), gap.message())
                        .help("%s", gap.help());
            }
        }
    }
}
