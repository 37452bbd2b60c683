package io.github.steplint.rules.flow;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.FlowGraph;
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
        FlowGraph flow = machine.flow(state);
        List<Edge> into = flow.into(state);
        List<Edge> onward = flow.outOf(state);
        if (!(state instanceof State.Pass pass) || into.size() != 1 || onward.size() != 1 || !flow.reached(state)) {
            return;
        }
        State before = into.get(0).from();
        State after = onward.get(0).to();
        boolean follows =
                into.get(0).by().kind() == Transition.Kind.NEXT && flow.isOnlyWayIn(into.get(0)) && before != after;
        if (follows && Passes.changesNothing(pass)) {
            report.at(state.nameSpan(), "Pass \"%s\" changes nothing", state.name())
                    .help("let \"%s\" go on to \"%s\"", before.name(), after.name());
        }
    }
}
