package io.github.steplint.rules.flow;

import io.github.steplint.facts.Feasible;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;

/** A Fail state to which only conditions lead that never hold. */
public final class FailUnreachableInPractice implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "fail-unreachable-in-practice", "0.1", "A Fail state to which only ways lead that are never taken");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        FlowGraph flow = machine.flow(scope);
        Feasible feasible = machine.feasible(scope);
        for (State state : flow.states()) {
            if (state instanceof State.Fail && flow.reached(state) && !feasible.reached(state)) {
                Report.Draft draft = report.at(
                                state.nameSpan(),
                                "state \"%s\" is never reached: the rules and Defaults that lead there are never taken",
                                state.name())
                        .help("mend the conditions, or leave the state out");
                flow.into(state).stream()
                        .filter(edge -> !feasible.canBeTaken(edge))
                        .forEach(edge -> draft.related(edge.by().span(), "this is never taken"));
            }
        }
    }
}
