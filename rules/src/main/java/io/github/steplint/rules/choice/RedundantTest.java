package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Idle;
import io.github.steplint.facts.condition.Part;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** A member of an And that the members before it already make certain. */
public final class RedundantTest implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("redundant-test", "0.1", "A test that the tests before it make certain");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)) {
            return;
        }
        Decision decision = machine.decision(choice);
        for (int i = 0; i < choice.rules().size(); i++) {
            for (Idle idle : decision.idle(i)) {
                if (!idle.never() && idle.late().isEmpty() && !decision.contradicts(i)) {
                    report.at(
                                    idle.part().node().head(),
                                    "%s in %s always holds where it is asked: the tests before it say so already",
                                    Part.text(idle.part()),
                                    Wording.rule(decision, i))
                            .help("leave the test out, or mend it");
                }
            }
        }
    }
}
