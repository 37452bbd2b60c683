package io.github.steplint.rules.flow;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Passes;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.List;

/** A Pass in the middle of a way that neither changes data nor joins ways. */
public final class PassNoop implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("pass-noop", "0.1", "A Pass state changes nothing");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        List<Edge> into = machine.flow(state).into(state);
        List<Edge> onward = machine.flow(state).outOf(state);
        if (state instanceof State.Pass pass && Passes.changesNothing(pass) && into.size() == 1 && onward.size() == 1) {
            Edge before = into.get(0);
            if (before.by().kind() == Transition.Kind.NEXT && before.from() != state) {
                report.at(state.nameSpan(), "Pass \"%s\" changes nothing", state.name())
                        .help(
                                "let \"%s\" go on to \"%s\"",
                                before.from().name(), onward.get(0).to().name());
            }
        }
    }
}
