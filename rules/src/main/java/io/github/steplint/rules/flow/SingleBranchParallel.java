package io.github.steplint.rules.flow;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** A Parallel that runs one branch and handles no error. */
public final class SingleBranchParallel implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("single-branch-parallel", "0.1", "A Parallel has only one branch");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        boolean handles = state.handlers().retry().isPresent()
                || state.handlers().catchMember().isPresent();
        if (state instanceof State.Parallel parallel
                && parallel.branches().size() == 1
                && !handles
                && !parallel.head().open()) {
            report.at(state.nameSpan(), "Parallel \"%s\" has only one branch and handles no error", state.name())
                    .help(
                            "put the states of the branch in its place; mind that a Parallel wraps its output in an array");
        }
    }
}
