package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Deprecation;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;

/** A setting that the framework gave up. */
public final class DeprecatedSetting implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("deprecated-setting", "0.1", "A setting that the Serverless Framework gave up");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Deprecation old : file.deprecations()) {
            boolean removed = old.instead().startsWith("nothing");
            report.at(
                            old.key().span(),
                            "%s is %s",
                            old.old().replace("functions.*.", ""),
                            old.dead()
                                    ? "no setting of the framework since version 3"
                                    : "deprecated: the framework prints a notice")
                    .help("%s", removed ? "remove it" + old.instead().substring(7) : "write " + old.instead())
                    .atMost(old.dead() ? Severity.WARNING : Severity.NOTE);
        }
    }
}
