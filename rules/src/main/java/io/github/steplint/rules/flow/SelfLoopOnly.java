package io.github.steplint.rules.flow;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** A state whose only way out leads back to it. */
public final class SelfLoopOnly implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("self-loop-only", "0.1", "A state goes on only to itself");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        FlowGraph flow = machine.flow(state);
        boolean unreached = flow.tellsUnreached() && !flow.reached(state);
        if (!unreached && flow.leadsOnlyToItself(state)) {
            report.at(state.transitions().get(0).span(), "state \"%s\" goes on only to itself", state.name())
                    .help("name the state that should follow, or end here with \"End\": true");
        }
    }
}
