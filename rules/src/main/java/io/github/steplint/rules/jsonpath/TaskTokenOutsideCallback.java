package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ContextFields;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in TaskTokenOutsideCallback.md. */
public final class TaskTokenOutsideCallback implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("task-token-outside-callback", "0.1", "A task token where there is none");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Expressions.PathRead read : machine.expressions().needed(state)) {
            if (ContextFields.startsWith(read.path(), "Task")
                    && !machine.expressions().hasTaskToken(read.place())) {
                report.at(
                                read.span(),
                                "%s reads the task token, but state \"%s\" does not wait for one",
                                read.place().phrase(),
                                state.name())
                        .help(help(state));
            }
        }
    }

    private static String help(State state) {
        return state instanceof State.Task
                ? "add .waitForTaskToken to its Resource, or do not pass the token"
                : "only a Task whose Resource ends in .waitForTaskToken, or that calls an activity, has a token";
    }
}
