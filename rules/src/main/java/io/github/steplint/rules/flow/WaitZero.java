package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A Wait that does not wait. */
public final class WaitZero implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("wait-zero", "0.1", "A Wait waits 0 seconds");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Wait wait
                && wait.seconds().flatMap(Value::known).equals(Optional.of(0L))) {
            report.at(wait.seconds().get().node().span(), "Wait \"%s\" waits 0 seconds", state.name())
                    .help("leave the state out, or say how long to wait");
        }
    }
}
