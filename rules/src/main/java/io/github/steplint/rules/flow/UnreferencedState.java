package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.List;

/** A state that nothing names: AWS rejects the definition. */
public final class UnreferencedState implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("unreferenced-state", "0.1", "No state goes on to this state");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (List<State> group : machine.flow(scope).unreached()) {
            State state = group.get(0);
            if (machine.flow(scope).unnamed(state)) {
                report.at(
                                state.nameSpan(),
                                "no state goes on to state \"%s\", and %s does not start there",
                                state.name(),
                                scope.kind().phrase())
                        .help("name it where it should follow, or remove it");
            }
        }
    }
}
