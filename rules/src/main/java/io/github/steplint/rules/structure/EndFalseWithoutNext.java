package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.State;

/** Explained in EndFalseWithoutNext.md. */
public final class EndFalseWithoutNext implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("end-false-without-next", "0.1", "End is false and there is no Next");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        state.exit()
                .filter(exit -> exit.next().isEmpty() && !state.head().open())
                .flatMap(Exit::end)
                .filter(end -> !end.known().orElse(true))
                .ifPresent(end -> report.at(
                                end.node().span(),
                                "End of state \"%s\" is false, but there is no Next to go on to",
                                state.name())
                        .help("write \"End\": true, or \"Next\" with the state that follows"));
    }
}
