package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Idle;
import io.github.steplint.facts.condition.Part;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.State;
import java.util.List;

/** A test of presence that comes after the test it should guard. */
public final class GuardAfterUse implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("guard-after-use", "0.1", "IsPresent comes after the test that it should guard");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)) {
            return;
        }
        Decision decision = machine.decision(choice);
        for (int i = 0; i < choice.rules().size(); i++) {
            for (Idle idle : decision.idle(i)) {
                idle.late().ifPresent(test -> inside(idle.part(), test, report));
            }
            if (decision.dead(i) && !decision.contradicts(i)) {
                across(decision, i, report);
            }
        }
    }

    private static void inside(Condition guard, Condition.Comparison test, Report report) {
        report.at(
                        guard.node().head(),
                        "%s is asked too late: %s has failed the execution by then where nothing is there",
                        Part.text(guard),
                        Part.text(test))
                .help("put IsPresent first: the tests are asked in their order")
                .related(test.node().head(), "this test needs the guard");
    }

    private static void across(Decision decision, int rule, Report report) {
        List<ChoiceRule> rules = decision.choice().rules();
        List<Integer> covering = decision.covering(rule);
        if (covering.size() == 1 && decision.failsBefore(rule, covering.get(0))) {
            int earlier = covering.get(0);
            report.at(
                            rules.get(rule).node().head(),
                            "%s is never taken: where it would hold, rule %d has already failed the execution",
                            Wording.rule(decision, rule),
                            earlier + 1)
                    .help("put it before rule %d", earlier + 1)
                    .related(rules.get(earlier).node().head(), "rule %d reads what is not there", earlier + 1);
        }
    }
}
