package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import java.util.stream.Stream;

/** Explained in JsonataNotEvaluatedField.md. */
public final class JsonataNotEvaluatedField implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("jsonata-not-evaluated-field", "0.1", "JSONata in a field that is never evaluated");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        Stream.concat(
                        state.handlers().retriers().stream().flatMap(retrier -> retrier.errorEquals().stream()),
                        state.handlers().catchers().stream().flatMap(catcher -> catcher.errorEquals().stream()))
                .filter(error ->
                        error.known().filter(name -> name.startsWith("{%")).isPresent())
                .forEach(error -> report.at(
                                error.node().span(),
                                "ErrorEquals of state \"%s\" holds JSONata, which is not evaluated there: no"
                                        + " error has that name",
                                state.name())
                        .help("write the names of the errors"));
    }
}
