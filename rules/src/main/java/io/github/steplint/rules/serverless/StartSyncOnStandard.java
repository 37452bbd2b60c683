package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Nodes;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.machine.MachineType;

/** StartSyncExecution of a Standard workflow. */
public final class StartSyncOnStandard implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("start-sync-on-standard", "0.1", "An endpoint waits for a Standard workflow");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.events().stream()
                .filter(event -> event.isA("http") && event.machine().type() == MachineType.STANDARD)
                .forEach(event -> event.get("action")
                        .filter(action -> Nodes.text(action)
                                .filter("StartSyncExecution"::equals)
                                .isPresent())
                        .ifPresent(action -> report.at(
                                        action.span(),
                                        "StartSyncExecution runs Express workflows only, but state machine \"%s\" is"
                                                + " STANDARD",
                                        event.machine().key())
                                .help("write \"type: EXPRESS\" for the state machine, or leave out action")));
    }
}
