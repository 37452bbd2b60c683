package io.github.steplint.rules.error;

import io.github.steplint.facts.ErrorNames;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.rules.Words;

/** Explained in UnknownStatesError.md. */
public final class UnknownStatesError implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "unknown-states-error", "0.1", "An error name that begins with States. but does not exist");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        ErrorNames names = machine.errorNames();
        for (Handler handler : Handler.all(state)) {
            for (Value<String> error : handler.errors()) {
                String name = error.known().orElse("");
                if (ErrorNames.reserved(name)
                        && !names.known(name)
                        && names.inOtherCase(name).isEmpty()) {
                    report.at(error.node().span(), "no error is called \"%s\", so this never matches", name)
                            .help(
                                    Words.meantOr(
                                            names.near(name),
                                            "write one of the names that AWS reserves, such as States.TaskFailed or States.Timeout, or a name of your own without States."));
                }
            }
        }
    }
}
