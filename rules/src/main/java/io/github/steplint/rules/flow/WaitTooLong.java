package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.TimeLimit;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A Wait that no execution outlasts. */
public final class WaitTooLong implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("wait-too-long", "0.1", "A Wait lasts longer than the execution may");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Wait wait)) {
            return;
        }
        Optional<Long> seconds = wait.seconds().flatMap(Value::known);
        TimeLimit limit = machine.timeLimit(machine.scopeOf(state));
        if (seconds.isPresent() && seconds.get() >= limit.seconds() && seconds.get() <= LONGEST) {
            Report.Draft draft = report.at(
                            wait.seconds().get().node().span(),
                            "Wait \"%s\" waits %d seconds, but %s: every execution that gets here times out",
                            state.name(),
                            seconds.get(),
                            limit.reason())
                    .help("wait less than %d seconds%s", limit.seconds(), limit.at().isPresent() ? ", or raise TimeoutSeconds" : "");
            limit.at().ifPresent(place -> draft.related(place, "TimeoutSeconds is here"));
            if (seconds.get() == limit.seconds() || scopeOf(state)) {
                draft.atMost(Severity.WARNING);
            }
        }
    }
}
