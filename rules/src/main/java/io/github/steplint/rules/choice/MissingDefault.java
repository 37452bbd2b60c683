package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Model;
import io.github.steplint.facts.condition.Uncovered;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import java.util.Optional;
import java.util.stream.Collectors;

/** A Choice without Default whose rules leave something out. */
public final class MissingDefault implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("missing-default", "0.1", "A Choice without Default whose rules leave something out");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        // a Next or End is told as what it is, and was meant as the Default
        if (!(state instanceof State.Choice choice)
                || choice.defaultTarget().isPresent()
                || state.node().has("Next")
                || state.node().has("End")) {
            return;
        }
        Optional<Uncovered> uncovered = machine.arriving(choice).flatMap(Decision::uncovered);
        if (uncovered.isPresent()) {
            report.at(
                            state.nameSpan(),
                            "no rule of state \"%s\" holds where %s, and without a Default the execution then fails",
                            state.name(),
                            values(uncovered.get().model()))
                    .help("add a Default, or a rule for the rest")
                    .atMost(uncovered.get().counted() ? Severity.WARNING : Severity.NOTE);
        }
    }

    private static String values(Model model) {
        return model.values().entrySet().stream()
                .map(entry -> entry.getKey().shown()
                        + entry.getValue().map(sample -> " is " + sample.json()).orElse(" is missing"))
                .limit(3)
                .collect(Collectors.joining(" and "));
    }
}
