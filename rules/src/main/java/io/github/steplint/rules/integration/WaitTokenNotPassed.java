package io.github.steplint.rules.integration;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;

/** Explained in WaitTokenNotPassed.md. */
public final class WaitTokenNotPassed implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("wait-token-not-passed", "0.1", "A Task waits for a task token that nobody is given");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (Faults.pattern(state) == Resource.Pattern.WAIT_FOR_TASK_TOKEN
                && !machine.expressions().mayPassTaskToken(state)) {
            boolean jsonata = state.language() == QueryLanguage.JSONATA;
            report.at(
                            ((State.Task) state).resource().orElseThrow().node().span(),
                            "state \"%s\" waits for its task token, but passes it to nobody: it waits until it times out",
                            state.name())
                    .help(
                            "%s",
                            jsonata
                                    ? "pass \"{% $states.context.Task.Token %}\" in Arguments"
                                    : "pass \"$$.Task.Token\" in Parameters, under a key that ends in .$");
        }
    }
}
