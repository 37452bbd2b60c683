package io.github.steplint.rules.structure;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** Explained in HeartbeatNotBelowTimeout.md. */
public final class HeartbeatNotBelowTimeout implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("heartbeat-not-below-timeout", "0.1", "HeartbeatSeconds is not below TimeoutSeconds");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Task task)) {
            return;
        }
        Optional<Long> timeout =
                task.timeouts().timeoutSeconds().flatMap(Value::known).filter(seconds -> seconds > 0);
        Optional<Long> heartbeat = task.timeouts().heartbeatSeconds().flatMap(Value::known);
        if (timeout.isPresent() && heartbeat.isPresent() && heartbeat.get() >= timeout.get()) {
            report.at(
                            task.timeouts().heartbeatSeconds().get().node().span(),
                            "HeartbeatSeconds of state \"%s\" is %d, but must be below TimeoutSeconds, which is %d",
                            state.name(),
                            heartbeat.get(),
                            timeout.get())
                    .related(task.timeouts().timeoutSeconds().get().node().span(), "TimeoutSeconds")
                    .help("write a smaller HeartbeatSeconds, or a greater TimeoutSeconds");
        }
    }
}
