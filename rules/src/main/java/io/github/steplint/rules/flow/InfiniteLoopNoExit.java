package io.github.steplint.rules.flow;

import io.github.steplint.facts.Cycle;
import io.github.steplint.facts.Edge;
import io.github.steplint.facts.Feasible;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;

/** A loop whose ways out are never taken. */
public final class InfiniteLoopNoExit implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("infinite-loop-no-exit", "0.1", "The only ways out of a loop are never taken");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        FlowGraph flow = machine.flow(scope);
        Feasible feasible = machine.feasible(scope);
        for (Cycle cycle : flow.cycles()) {
            boolean exits = cycle.members().stream().anyMatch(State::terminal)
                    || cycle.exits().stream().anyMatch(feasible::canBeTaken);
            // a rule that is never taken is told by itself
            boolean byDefault =
                    cycle.exits().stream().anyMatch(exit -> exit.by().kind() == Transition.Kind.DEFAULT);
            if (cycle.reached() && !cycle.endless() && !exits && byDefault) {
                tell(cycle, flow, report);
            }
        }
    }

    private static void tell(Cycle cycle, FlowGraph flow, Report report) {
        State entry = cycle.round().get(0);
        Report.Draft draft = report.at(
                        entry.nameSpan(),
                        "an execution that gets to state \"%s\" cannot end: %s, and the ways out are never taken",
                        entry.name(),
                        cycle.description())
                .help("mend the conditions that should lead out of the loop");
        for (Edge exit : cycle.exits()) {
            draft.related(
                    exit.by().span(),
                    "%s of state \"%s\" is never taken",
                    exit.by().kind() == Transition.Kind.DEFAULT ? "Default" : "this rule",
                    exit.from().name());
        }
        Ways.steps(draft, flow, entry);
    }
}
