package io.github.steplint.rules.error;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;

/** Explained in ErrorNameCase.md. */
public final class ErrorNameCase implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("error-name-case", "0.1", "An error name in the wrong case");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Handler handler : Handler.all(state)) {
            for (Value<String> error : handler.errors()) {
                error.known()
                        .flatMap(machine.errorNames()::inOtherCase)
                        .ifPresent(right -> report.at(
                                        error.node().span(),
                                        "error names are compared letter by letter, so \"%s\" never matches %s",
                                        error.known().get(),
                                        right)
                                .help("write \"%s\"", right));
            }
        }
    }
}
