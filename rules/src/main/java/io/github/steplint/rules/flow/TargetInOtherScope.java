package io.github.steplint.rules.flow;

import io.github.steplint.facts.Dangling;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.Optional;

/** A name in {@code StartAt}, {@code Next} or {@code Default} is that of a state in another scope. */
public final class TargetInOtherScope implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "target-in-other-scope",
                "0.1",
                "A state goes on to a state of another branch, item processor or level");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (Dangling dangling : machine.flow(scope).dangling()) {
            machine.named(dangling.name()).stream()
                    .findFirst()
                    .ifPresent(other -> report.at(
                                    dangling.at(),
                                    "%s, a state not of %s but of %s",
                                    Ways.sentence(dangling, scope),
                                    scope.kind().phrase(),
                                    Ways.called(machine.scopeOf(other), scope, machine))
                            .help("%s", help(dangling, scope, other, machine))
                            .related(other.nameSpan(), "state \"%s\" is here", other.name()));
        }
    }

    private static String help(Dangling dangling, Scope scope, State other, MachineFacts machine) {
        Optional<State> inside = Ways.holderIn(scope, other, machine);
        if (inside.isPresent()) {
            return "name \"" + inside.get().name() + "\", the state that holds it";
        }
        return machine.holderOf(scope)
                .filter(holder -> dangling.from().isPresent())
                .map(holder -> "end " + scope.kind().phrase() + " with \"End\": true, and let \"" + holder.name()
                        + "\" go on to what follows")
                .orElse("name a state of " + scope.kind().phrase());
    }
}
