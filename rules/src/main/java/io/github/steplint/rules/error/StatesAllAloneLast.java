package io.github.steplint.rules.error;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import java.util.List;

/** Explained in StatesAllAloneLast.md. */
public final class StatesAllAloneLast implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "states-all-alone-last", "0.1", "States.ALL is not alone, or not in the last retrier or catcher");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        check(state, Handler.retriers(state), report);
        check(state, Handler.catchers(state), report);
    }

    private static void check(State state, List<Handler> handlers, Report report) {
        for (Handler handler : handlers) {
            if (!handler.names().contains("States.ALL")) {
                continue;
            }
            if (handler.errors().size() > 1) {
                report.at(
                                handler.errorEquals(),
                                "States.ALL must stand alone in ErrorEquals of %s of state \"%s\"",
                                handler.phrase(),
                                state.name())
                        .help("write [\"States.ALL\"]: it stands for every other name");
            }
            if (handler.number() < handlers.size()) {
                report.at(
                                handler.node().head(),
                                "%s of state \"%s\" takes States.ALL, so none after it is ever asked",
                                handler.phrase(),
                                state.name())
                        .help("move it to the end");
            }
        }
    }
}
