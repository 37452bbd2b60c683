package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.Exit;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/** A catcher that goes where the state goes anyway, with the error in place of the input. */
public final class CatchToNormalNext implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("catch-to-normal-next", "0.1", "After an error an execution goes on as after success");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Optional<String> next = state.exit().flatMap(Exit::next).flatMap(Value::known);
        Optional<State> follower = next.flatMap(machine.flow(state)::named);
        if (follower.isEmpty() || follower.get() instanceof State.Succeed || follower.get() instanceof State.Fail) {
            return;
        }
        for (Handlers.Catcher catcher : state.handlers().catchers()) {
            boolean replaces = catcher.resultPath().isEmpty()
                    && catcher.output().isEmpty()
                    && catcher.assign().isEmpty();
            if (replaces && catcher.next().flatMap(Value::known).equals(next)) {
                report.at(
                                catcher.next().orElseThrow().node().span(),
                                "after an error of state \"%s\", \"%s\" follows as it does after success, with the error as its only input",
                                state.name(),
                                follower.get().name())
                        .help("%s", help(state));
            }
        }
    }

    private static String help(State state) {
        return state.language() == QueryLanguage.JSONATA
                ? "say what the next state is to read with Output in the catcher"
                : "keep the input with \"ResultPath\": \"$.error\" in the catcher";
    }
}
