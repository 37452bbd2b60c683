package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A catcher that runs its own state again. */
public final class CatchToSelf implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("catch-to-self", "0.1", "A catcher goes on to the state that failed");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            if (catcher.next().flatMap(Value::known).equals(Optional.of(state.name()))) {
                report.at(
                                catcher.next().get().node().span(),
                                "a catcher of state \"%s\" goes on to \"%s\" itself, which can fail the same way again without end",
                                state.name(),
                                state.name())
                        .help("use Retry, which gives up after MaxAttempts and waits in between");
            }
        }
    }
}
