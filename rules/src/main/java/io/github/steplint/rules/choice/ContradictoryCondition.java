package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Idle;
import io.github.steplint.facts.condition.Part;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import java.util.List;

/** A condition that nothing meets. */
public final class ContradictoryCondition implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("contradictory-condition", "0.1", "A condition that never holds");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)) {
            return;
        }
        Decision decision = machine.decision(choice);
        for (int i = 0; i < choice.rules().size(); i++) {
            ChoiceRule rule = choice.rules().get(i);
            if (!decision.contradicts(i)) {
                parts(decision, i, report);
            } else if (rule.condition().isPresent() && !decision.isConstant(i)) {
                List<Part> conflict = Part.conflict(rule.condition().get());
                Report.Draft draft = report.at(
                                rule.node().head(), "%s never holds: %s", Wording.rule(decision, i), reason(conflict))
                        .help(Wording.mend(conflict));
                conflict.forEach(part -> draft.related(part.span(), part.text()));
            }
        }
    }

    private static void parts(Decision decision, int rule, Report report) {
        for (Idle idle : decision.idle(rule)) {
            if (idle.never() && idle.late().isEmpty()) {
                report.at(
                                idle.part().node().head(),
                                "%s in %s never holds where it is asked: the tests before it leave nothing for it",
                                Part.text(idle.part()),
                                Wording.rule(decision, rule))
                        .help("mend the test, or leave it out");
            }
        }
    }

    private static String reason(List<Part> conflict) {
        return switch (conflict.size()) {
            case 1 -> "nothing passes " + conflict.get(0).text();
            case 2 -> conflict.get(0).text() + " and " + conflict.get(1).text() + " exclude each other";
            default -> "its tests exclude each other";
        };
    }
}
