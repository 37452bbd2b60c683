package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.TimeLimit;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;

/** A Wait that no execution outlasts. */
public final class WaitTooLong implements StateRule {

    /** The most that AWS takes; what is above it is not a valid number of seconds, which is told elsewhere. */
    private static final long MOST = 99_999_999;

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("wait-too-long", "0.1", "A Wait lasts longer than the execution may");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Wait wait)) {
            return;
        }
        Scope scope = machine.scopeOf(state);
        TimeLimit limit = machine.timeLimit(scope);
        long seconds = wait.seconds().flatMap(Value::known).orElse(0L);
        if (seconds >= limit.seconds() && seconds <= MOST) {
            Report.Draft draft = report.at(
                            wait.seconds().orElseThrow().node().span(),
                            "Wait \"%s\" waits %d seconds, and %s",
                            state.name(),
                            seconds,
                            limit.reason())
                    .help(
                            "wait less than %d seconds%s",
                            limit.seconds(), limit.at().isPresent() ? ", or raise TimeoutSeconds" : "");
            limit.at().ifPresent(place -> draft.related(place, "TimeoutSeconds of the state machine"));
            boolean outlasts = seconds > limit.seconds() || limit.at().isEmpty();
            draft.atMost(outlasts && scope.kind() == Scope.Kind.MACHINE ? Severity.ERROR : Severity.WARNING);
        }
    }
}
