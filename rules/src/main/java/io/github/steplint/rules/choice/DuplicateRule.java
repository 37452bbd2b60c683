package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import java.util.List;

/** A rule that asks what an earlier one has asked. */
public final class DuplicateRule implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("duplicate-rule", "0.1", "A Choice rule that asks the same as an earlier one");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)) {
            return;
        }
        Decision decision = machine.decision(choice);
        List<ChoiceRule> rules = choice.rules();
        for (int i = 0; i < rules.size(); i++) {
            if (decision.contradicts(i) || decision.sameAs(i).isEmpty()) {
                continue;
            }
            int earlier = decision.sameAs(i).getAsInt();
            report.at(
                            rules.get(i).node().head(),
                            "%s asks the same as rule %d, so that it is never taken",
                            Wording.rule(decision, i),
                            earlier + 1)
                    .help("ask for what was meant, or leave the rule out")
                    .related(rules.get(earlier).node().head(), "rule %d holds before it", earlier + 1);
        }
    }
}
