package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.List;
import java.util.Optional;

/** A last rule that leads where Default leads. */
public final class BranchSameAsDefault implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("branch-same-as-default", "0.1", "The last rules of a Choice lead where Default leads");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)
                || choice.data().assign().isPresent()
                || choice.data().output().isPresent()) {
            return;
        }
        Optional<String> target = choice.defaultTarget().flatMap(Value::known);
        List<ChoiceRule> rules = choice.rules();
        int first = rules.size();
        while (first > 0 && target.isPresent() && leads(rules.get(first - 1), target)) {
            first--;
        }
        for (int i = first; first > 0 && i < rules.size(); i++) {
            report.at(
                            rules.get(i).node().head(),
                            "rule %d of state \"%s\" goes on to \"%s\", as Default does for what is left",
                            i + 1,
                            state.name(),
                            target.orElseThrow())
                    .help("leave the rule out, or name the state that it should lead to")
                    .related(choice.defaultTarget().get().node().span(), "Default leads there too");
        }
    }

    private static boolean leads(ChoiceRule rule, Optional<String> target) {
        return rule.assign().isEmpty()
                && rule.output().isEmpty()
                && rule.next().flatMap(Value::known).equals(target);
    }
}
