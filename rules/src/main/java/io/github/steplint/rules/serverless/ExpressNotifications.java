package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.MachineType;

/** Notifications of an Express workflow. */
public final class ExpressNotifications implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("express-notifications", "0.1", "Notifications of an Express workflow, which has none");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        for (Machine machine : file.machines()) {
            if (machine.type() == MachineType.EXPRESS) {
                machine.body()
                        .flatMap(body -> body.member("notifications"))
                        .ifPresent(notifications -> report.at(
                                        notifications.key().span(),
                                        "state machine \"%s\" is EXPRESS, which sends no events of its status, so the plugin"
                                                + " makes no notifications",
                                        machine.key())
                                .help("use loggingConfig, or make it STANDARD"));
            }
        }
    }
}
