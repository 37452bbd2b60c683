package io.github.steplint.rules.flow;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;
import io.github.steplint.source.Span;

/** A scope that has no end. */
public final class NoTerminalState implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "no-terminal-state", "0.1", "No state ends the state machine, branch or item processor");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        FlowGraph flow = machine.flow(scope);
        if (flow.hasEnd() || flow.states().stream().anyMatch(flow::leadsOnlyToItself)) {
            return;
        }
        Span place = scope.kind() == Scope.Kind.MACHINE
                ? scope.statesMember().orElseThrow().key().span()
                : scope.node().head();
        report.at(
                        place,
                        "no state of %s ends it, so that it goes on until it fails or times out",
                        scope.kind().phrase())
                .help("end it somewhere: \"End\": true, or a Succeed or Fail state");
    }
}
