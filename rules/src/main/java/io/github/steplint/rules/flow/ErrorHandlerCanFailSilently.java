package io.github.steplint.rules.flow;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Target;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
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
        FlowGraph flow = machine.flow(state);
        if (flow.scope().kind() != Scope.Kind.MACHINE) {
            return;
        }
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            Optional<State> target = catcher.next().map(flow::target).flatMap(Target::state);
            if (target.isPresent()
                    && takesEverything(catcher)
                    && endsWell(target.get())
                    && !follows(state, target.get())) {
                report.at(
                                catcher.next().orElseThrow().node().span(),
                                "any error of state \"%s\" leads straight to \"%s\", so that the execution shows as SUCCEEDED",
                                state.name(),
                                target.get().name())
                        .help("go on to a Fail state if the execution has not done its work");
            }
        }
    }

    private static boolean takesEverything(Handlers.Catcher catcher) {
        return catcher.errorEquals().stream().anyMatch(name -> name.known().equals(Optional.of("States.ALL")));
    }

    private static boolean endsWell(State state) {
        return state instanceof State.Succeed || state instanceof State.Pass && state.terminal();
    }

    /** Whether it is the normal way too. */
    private static boolean follows(State state, State target) {
        return state.exit().flatMap(Exit::next).flatMap(Value::known).equals(Optional.of(target.name()));
    }
}
