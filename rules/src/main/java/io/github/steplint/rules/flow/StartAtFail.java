package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;

/** A scope that starts with Fail or Succeed. */
public final class StartAtFail implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("start-at-fail", "0.1", "An execution ends in its first state");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        machine.flow(scope)
                .start()
                .filter(StartAtFail::onlyEnds)
                .ifPresent(start -> report.at(
                                scope.startAt().orElseThrow().node().span(),
                                "%s starts at %s state \"%s\" and so does nothing",
                                scope.kind().phrase(),
                                start instanceof State.Fail ? "Fail" : "Succeed",
                                start.name())
                        .help("start at the state that does the first step"));
    }

    private static boolean onlyEnds(State state) {
        return state instanceof State.Fail || state instanceof State.Succeed;
    }
}
