package io.github.steplint.rules.error;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
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
            if (!handler.covering(handlers, false).isEmpty()) {
                continue;
            }
            for (Value<String> error : handler.errors()) {
                Value<String> first =
                        error.known().map(name -> seen.putIfAbsent(name, error)).orElse(null);
                if (first != null) {
                    report.at(
                                    error.node().span(),
                                    "\"%s\" stands twice in %s of state \"%s\"; only the first counts",
                                    error.known().get(),
                                    handler.field(),
                                    state.name())
                            .related(first.node().span(), "the first")
                            .help("remove it here");
                }
            }
        }
    }
}
