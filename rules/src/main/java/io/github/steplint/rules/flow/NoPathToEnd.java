package io.github.steplint.rules.flow;

import io.github.steplint.facts.Cycle;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;

/** A loop that executions get into and not out of. */
public final class NoPathToEnd implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("no-path-to-end", "0.1", "An execution cannot get out of a loop");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        FlowGraph flow = machine.flow(scope);
        boolean deadEnd = flow.unreached().stream().anyMatch(group -> flow.mayEnd(group.get(0)));
        if (!flow.hasEnd() || deadEnd) {
            return;
        }
        for (Cycle cycle : flow.cycles()) {
            State entry = cycle.round().get(0);
            if (cycle.reached() && cycle.endless() && cycle.exits().isEmpty() && !flow.leadsOnlyToItself(entry)) {
                Report.Draft draft = report.at(
                                entry.nameSpan(),
                                "an execution that gets to state \"%s\" cannot end: %s",
                                entry.name(),
                                cycle.description())
                        .help("let one of these states go on to a state from which an end can be reached");
                Ways.steps(draft, flow, entry);
            }
        }
    }
}
