package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;

/** Explained in StateNameTooLong.md. */
public final class StateNameTooLong implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("state-name-too-long", "0.1", "A state name of more than 80 characters");
    }

    private static final int LONGEST = 80;
    private static final int SHOWN = 40;

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        int length = state.name().codePointCount(0, state.name().length());
        if (length > LONGEST && !Holes.isHole(state.name())) {
            report.at(
                            state.nameSpan(),
                            "the name of state \"%s…\" has %d characters, but %d is the most",
                            state.name().substring(0, state.name().offsetByCodePoints(0, SHOWN)),
                            length,
                            LONGEST)
                    .help("shorten the name and say the rest in Comment");
        }
    }
}
