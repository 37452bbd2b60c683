package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Timestamps;
import io.github.steplint.machine.Value;
import java.time.Instant;

/** A Wait until a fixed instant that has passed already. */
public final class WaitPastTimestamp implements StateRule {

    /** Past for every user of this version. A clock would make the findings depend on the day. */
    private static final Instant RELEASE = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("wait-past-timestamp", "0.1", "A Wait waits until a day that is long past");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (state instanceof State.Wait wait) {
            wait.timestamp()
                    .flatMap(Value::known)
                    .flatMap(Timestamps::instant)
                    .filter(RELEASE::isAfter)
                    .ifPresent(instant -> report.at(
                                    wait.timestamp().get().node().span(),
                                    "Wait \"%s\" waits until %s, which is past: it does not wait",
                                    state.name(),
                                    wait.timestamp().get().known().orElseThrow())
                            .help("read the instant from the input with %s", instead(state)));
        }
    }

    private static String instead(State state) {
        return state.language() == QueryLanguage.JSONATA ? "a JSONata expression in Timestamp" : "TimestampPath";
    }
}
