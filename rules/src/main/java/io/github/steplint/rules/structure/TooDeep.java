package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in TooDeep.md. */
public final class TooDeep implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("too-deep", "0.1", "Maps and Parallels are nested more than ten deep");
    }

    private static final int DEEPEST = 10;

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!state.inner().isEmpty() && machine.around(state).size() == DEEPEST) {
            report.at(
                            state.nameSpan(),
                            "state \"%s\" nests Maps and Parallels more than %d deep",
                            state.name(),
                            DEEPEST)
                    .help(
                            "move the inner part to a state machine of its own and start it with arn:aws:states:::states:startExecution.sync:2");
        }
    }
}
