package io.github.steplint.rules.flow;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Passes;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** A Pass that another Pass follows, which could do the work of both. */
public final class ConsecutivePass implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("consecutive-pass", "0.1", "Two Pass states in a row could be one");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Pass first)) {
            return;
        }
        for (Edge edge : machine.flow(state).outOf(state)) {
            boolean alone = edge.to() != state && machine.flow(state).isOnlyWayIn(edge);
            if (alone && edge.to() instanceof State.Pass second && Passes.canMerge(first, second)) {
                report.at(
                                second.nameSpan(),
                                "Pass \"%s\" could be one state with \"%s\" before it",
                                second.name(),
                                first.name())
                        .help("%s", help(first, second))
                        .related(first.nameSpan(), "state \"%s\"", first.name());
            }
        }
    }

    private static String help(State.Pass first, State.Pass second) {
        if (second.result().isEmpty()) {
            return "assign all variables in one Assign";
        }
        boolean replaces = second.data().resultPath().isEmpty();
        return replaces
                ? "leave out \"" + first.name() + "\": its Result is replaced before anything reads it"
                : "write both values into one Result";
    }
}
