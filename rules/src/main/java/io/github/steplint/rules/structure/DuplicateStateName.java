package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import java.util.Comparator;

/** Explained in DuplicateStateName.md. */
public final class DuplicateStateName implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("duplicate-state-name", "0.1", "Two states of a state machine have the same name");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        State first = machine.named(state.name()).stream()
                .min(Comparator.comparingInt(other -> other.nameSpan().start()))
                .orElse(state);
        boolean otherScope = machine.scopeOf(first) != machine.scopeOf(state);
        if (first != state && otherScope && !Holes.isHole(state.name())) {
            report.at(
                            state.nameSpan(),
                            "there is already a state \"%s\", in another scope of the same state machine",
                            state.name())
                    .related(first.nameSpan(), "the other state \"%s\"", state.name())
                    .help("give one of them another name: names are unique across branches and item processors too");
        }
    }
}
