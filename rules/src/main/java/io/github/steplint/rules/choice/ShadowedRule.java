package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.source.Span;
import java.util.List;

/** A rule of which earlier rules take everything that it would. */
public final class ShadowedRule implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "shadowed-rule",
                "0.1",
                "A Choice rule that is never taken, because earlier rules take all that it would");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Choice choice) {
            Decision decision = machine.decision(choice);
            for (int i = 0; i < choice.rules().size(); i++) {
                boolean told = decision.contradicts(i)
                        || decision.onlyFails(i)
                        || decision.sameAs(i).isPresent();
                if (decision.dead(i) && !told) {
                    check(decision, i, report);
                }
            }
        }
    }

    private static void check(Decision decision, int rule, Report report) {
        List<Integer> covering = decision.covering(rule);
        if (covering.size() == 1 && decision.failsBefore(rule, covering.get(0))) {
            return;
        }
        boolean one = covering.size() == 1;
        String by = one ? "rule " + (covering.get(0) + 1) + " holds" : "one of the rules before it holds";
        Report.Draft draft = report.at(
                        place(decision, rule),
                        "%s is never taken: %s whenever it would",
                        Wording.rule(decision, rule),
                        by)
                .help("put the narrower rule first, or mend its condition");
        covering.stream()
                .filter(earlier -> one)
                .forEach(earlier -> draft.related(place(decision, earlier), "rule %d holds before it", earlier + 1));
    }

    private static Span place(Decision decision, int rule) {
        return decision.choice().rules().get(rule).node().head();
    }
}
