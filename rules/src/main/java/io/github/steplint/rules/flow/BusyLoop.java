package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Poll;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;

/** A loop that polls without waiting. */
public final class BusyLoop implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("busy-loop", "0.1", "A loop polls without a pause");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (Poll poll : machine.polls(scope)) {
            if (!poll.pauses()) {
                report.at(
                                poll.question().nameSpan(),
                                "state \"%s\" polls in a loop without a pause: %s",
                                poll.question().name(),
                                poll.cycle().description())
                        .help("put a Wait state into the loop, for example with \"Seconds\": 30");
            }
        }
    }
}
