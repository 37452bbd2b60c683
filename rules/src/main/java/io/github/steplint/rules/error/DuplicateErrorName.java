package io.github.steplint.rules.error;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.rules.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In one list, or in two retriers or two catchers. Explained in DuplicateErrorName.md. */
public final class DuplicateErrorName implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("duplicate-error-name", "0.1", "An error name that stands twice");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        check(state, Handler.retriers(state), report);
        check(state, Handler.catchers(state), report);
    }

    private static void check(State state, List<Handler> handlers, Report report) {
        Map<String, Value<String>> seen = new HashMap<>();
        for (Handler handler : handlers) {
            if (handler.covering(handlers, false).isEmpty()) {
                List<Value<String>> again = handler.errors().stream()
                        .filter(error -> error.known()
                                .filter(name -> seen.putIfAbsent(name, error) != null)
                                .isPresent())
                        .toList();
                if (!again.isEmpty()) {
                    tell(state, handler, again, seen, report);
                }
            }
        }
    }

    private static void tell(
            State state, Handler handler, List<Value<String>> again, Map<String, Value<String>> seen, Report report) {
        List<String> names = again.stream()
                .map(error -> error.known().orElseThrow())
                .distinct()
                .toList();
        boolean one = names.size() == 1;
        Report.Draft draft = report.at(
                        again.get(0).node().span(),
                        "%s %s named before in %s of state \"%s\"; only the first time counts",
                        Words.and(names),
                        one ? "is" : "are",
                        handler.field(),
                        state.name())
                .help("remove %s from %s", one ? "it" : "them", handler.phrase());
        names.forEach(name -> draft.related(seen.get(name).node().span(), "%s, the first time", name));
    }
}
