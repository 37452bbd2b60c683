package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A Choice that decides nothing. */
public final class ChoiceAllSameTarget implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("choice-all-same-target", "0.1", "Every way out of a Choice leads to the same state");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Choice choice && choice.defaultTarget().isPresent() && decidesNothing(choice)) {
            report.at(
                            state.nameSpan(),
                            "every rule and Default of state \"%s\" go on to \"%s\", so that it decides nothing",
                            state.name(),
                            choice.defaultTarget().get().known().orElseThrow())
                    .help("name the state that each rule should lead to, or leave the Choice out");
        }
    }

    /** A rule that assigns or shapes data makes a difference whatever follows. */
    private static boolean decidesNothing(State.Choice choice) {
        Optional<String> target = choice.defaultTarget().flatMap(Value::known);
        return target.isPresent()
                && !choice.rules().isEmpty()
                && choice.data().assign().isEmpty()
                && choice.data().output().isEmpty()
                && choice.rules().stream()
                        .allMatch(rule -> rule.assign().isEmpty()
                                && rule.output().isEmpty()
                                && rule.next().flatMap(Value::known).equals(target));
    }
}
