package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** A Default for which the rules leave nothing. */
public final class DeadDefault implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("dead-default", "0.1", "A Default that is never taken, because the rules take everything");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Choice choice && choice.defaultTarget().isPresent()) {
            Decision decision = machine.decision(choice);
            if (decision.deadDefault()) {
                report.at(
                                choice.defaultTarget().get().node().span(),
                                "Default of state \"%s\" is never taken: one of the rules always holds",
                                state.name())
                        .help("leave the last rule out, so that Default takes what it would");
            }
        }
    }
}
