package io.github.steplint.rules.flow;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.List;

/** States that only unreachable states lead to. */
public final class UnreachableIsland implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "unreachable-island", "0.1", "States are led to only by states that no execution reaches");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (List<State> group : machine.flow(scope).unreached()) {
            if (!machine.flow(scope).unnamed(group.get(0))) {
                tell(group, machine.flow(scope), report);
            }
        }
    }

    private static void tell(List<State> group, FlowGraph flow, Report report) {
        State first = group.get(0);
        if (group.size() > 1) {
            Report.Draft draft = report.at(
                            first.nameSpan(),
                            "no execution reaches state \"%s\": it and %s lead to each other, but no way from StartAt leads to them",
                            first.name(),
                            group.size() == 2 ? "\"" + group.get(1).name() + "\"" : group.size() - 1 + " other states")
                    .help("let a state that is reached go on to one of them, or remove them");
            group.stream()
                    .skip(1)
                    .limit(5)
                    .forEach(state -> draft.related(state.nameSpan(), "state \"%s\"", state.name()));
            return;
        }
        Report.Draft draft = report.at(
                        first.nameSpan(),
                        "no execution reaches state \"%s\": %s",
                        first.name(),
                        flow.into(first).stream().allMatch(edge -> edge.from() == first)
                                ? "nothing else goes on to it than the state itself"
                                : "what goes on to it is never reached itself")
                .help("let a state that is reached go on to it, or remove it");
        flow.into(first).stream()
                .filter(edge -> edge.from() != first)
                .limit(5)
                .forEach(edge -> draft.related(
                        edge.by().span(),
                        "state \"%s\", never reached, goes on to it here",
                        edge.from().name()));
    }
}
