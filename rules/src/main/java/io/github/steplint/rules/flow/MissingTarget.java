package io.github.steplint.rules.flow;

import io.github.steplint.facts.Dangling;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Optional;

/** A name in {@code StartAt}, {@code Next} or {@code Default} is that of no state at all. */
public final class MissingTarget implements ScopeRule {

    /** Who misses more targets in one scope lacks a part of the file rather than a letter. */
    private static final int GUESSES = 20;

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-target", "0.1", "A state goes on to a state that does not exist");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        List<String> names = scope.states().stream().map(State::name).distinct().toList();
        int guesses = GUESSES;
        for (Dangling dangling : machine.flow(scope).dangling()) {
            if (machine.named(dangling.name()).isEmpty()) {
                Optional<String> nearest = guesses-- > 0 ? Spelling.nearest(dangling.name(), names) : Optional.empty();
                report.at(
                                dangling.at(),
                                "%s, which does not exist in %s",
                                Ways.sentence(dangling, scope),
                                scope.kind().phrase())
                        .help("%s", help(dangling.name(), nearest, scope));
            }
        }
    }

    private static String help(String name, Optional<String> nearest, Scope scope) {
        if (nearest.isEmpty()) {
            return "add a state \"" + name + "\" to " + scope.kind().phrase() + ", or name one that it has";
        }
        boolean caseOnly = nearest.get().equalsIgnoreCase(name);
        return "did you mean \"" + nearest.get() + "\"?" + (caseOnly ? " State names are case-sensitive" : "");
    }
}
