package io.github.steplint.rules.flow;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A catcher of every error that goes straight to a good end. */
public final class ErrorHandlerCanFailSilently implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "error-handler-can-fail-silently", "0.1", "An execution that failed ends as if it had succeeded");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (machine.scopeOf(state) != machine.machine().scope()) {
            return;
        }
        for (Edge edge : machine.flow(state).outOf(state)) {
            if (edge.by().kind() == Transition.Kind.CATCH && endsWell(edge.to()) && !isNext(state, edge.to())) {
                report.at(
                                edge.by().span(),
                                "an error of state \"%s\" goes straight to \"%s\", so that the execution shows as SUCCEEDED",
                                state.name(),
                                edge.to().name())
                        .help("go on to a Fail state if the execution has not done its work");
            }
        }
    }

    private static boolean endsWell(State state) {
        return state instanceof State.Succeed || state instanceof State.Pass && state.terminal();
    }

    private static boolean isNext(State state, State target) {
        return state.exit().flatMap(Exit::next).flatMap(Value::known).equals(Optional.of(target.name()));
    }
}
