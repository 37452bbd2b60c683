package io.github.steplint.rules.flow;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Standstill;
import io.github.steplint.facts.condition.Subject;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import java.util.stream.Collectors;

/** A loop that changes nothing of what decides whether it is left. */
public final class LoopWithoutProgress implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "loop-without-progress", "0.1", "A loop changes nothing of what decides whether it is left");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (Standstill still : machine.standstills(scope)) {
            State.Choice choice = still.choices().get(0);
            String places =
                    still.places().stream().map(LoopWithoutProgress::shown).collect(Collectors.joining(" and "));
            report.at(
                            choice.nameSpan(),
                            "an execution that goes round %s never gets out: no state of the loop changes %s, by which state"
                                    + " \"%s\" decides",
                            still.cycle().description(),
                            places.isEmpty() ? "anything" : places,
                            choice.name())
                    .help(
                            "let a state of the loop write %s, or ask for what the loop does write",
                            places.isEmpty() ? "what the rules ask for" : places)
                    .atMost(still.works() ? Severity.WARNING : Severity.NOTE);
        }
    }

    private static String shown(JsonPath place) {
        return Subject.of(place).shown();
    }
}
