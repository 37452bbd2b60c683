package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;

/** Explained in NextOrEnd.md. */
public final class NextOrEnd implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("next-or-end", "0.1", "A state has neither Next nor End, or both");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state.exit().isEmpty()
                || state instanceof State.Unknown
                || state.head().open()) {
            return;
        }
        Exit exit = state.exit().get();
        if (exit.next().isEmpty() && exit.end().isEmpty()) {
            report.at(state.nameSpan(), "state \"%s\" has neither Next nor End", state.name())
                    .help("add \"End\": true, or \"Next\" with the state that follows");
        }
        if (exit.next().isPresent() && exit.end().flatMap(Value::known).orElse(false)) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" has both Next and End: it cannot go on and be the last",
                            state.name())
                    .related(exit.next().get().node().span(), "Next")
                    .related(exit.end().get().node().span(), "End")
                    .help("remove one of the two");
        }
    }
}
