package io.github.steplint.rules.error;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;
import java.util.List;

/** Explained in ShadowedHandler.md. */
public final class ShadowedHandler implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "shadowed-handler",
                "0.1",
                "A retrier or catcher that is never asked, because earlier ones take all its errors");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        boolean task = state instanceof State.Task;
        check(state, Handler.retriers(state), task, report);
        check(state, Handler.catchers(state), task, report);
    }

    private static void check(State state, List<Handler> handlers, boolean task, Report report) {
        for (Handler handler : handlers) {
            List<Handler> covering = handler.covering(handlers, task);
            boolean told = covering.stream().anyMatch(earlier -> earlier.names().contains("States.ALL"));
            if (!covering.isEmpty() && !told) {
                Report.Draft draft = report.at(
                                handler.node().head(),
                                "%s of state \"%s\" is never asked: %s",
                                handler.phrase(),
                                state.name(),
                                why(covering))
                        .help("move it before %s, or remove it", covering.get(0).phrase());
                covering.forEach(earlier -> draft.related(earlier.node().head(), earlier.phrase()));
            }
        }
    }

    private static String why(List<Handler> covering) {
        List<String> phrases = covering.stream().map(Handler::phrase).toList();
        return Words.and(phrases) + (covering.size() == 1 ? " takes" : " take") + " all its errors first";
    }
}
