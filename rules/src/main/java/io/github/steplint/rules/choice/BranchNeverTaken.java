package io.github.steplint.rules.choice;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.condition.Decision;
import io.github.steplint.facts.condition.Subject;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import java.util.List;
import java.util.Optional;

/** A rule that never holds for what arrives. */
public final class BranchNeverTaken implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("branch-never-taken", "0.1", "A Choice rule that never holds for what arrives there");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        if (!(state instanceof State.Choice choice)) {
            return;
        }
        Decision general = machine.decision(choice);
        Optional<Decision> here = machine.arriving(choice);
        for (int i = 0; i < choice.rules().size() && here.isPresent(); i++) {
            ChoiceRule rule = choice.rules().get(i);
            boolean asked = !here.get().before(i).none() && !here.get().onlyFails(i);
            boolean told = general.dead(i) || machine.payloads().conflicts(rule);
            if (asked && !told && here.get().dead(i)) {
                check(here.get(), i, machine, report);
            }
        }
    }

    private static void check(Decision here, int rule, MachineFacts machine, Report report) {
        List<Subject> unfit = here.unfit(rule);
        boolean pathMeant = unfit.stream()
                .anyMatch(subject -> here.arriving(subject).texts().stream()
                        .anyMatch(texts -> texts.stream().anyMatch(text -> text.startsWith("$"))));
        if (pathMeant) {
            return;
        }
        boolean misshapen = unfit.stream()
                .flatMap(subject -> subject.place().stream())
                .anyMatch(path -> machine.payloads().misshapen(here.choice(), path));
        String reason = unfit.isEmpty()
                ? "nothing that it would take arrives there"
                : unfit.get(0).shown() + " " + here.arriving(unfit.get(0)).phrase();
        report.at(here.choice().rules().get(rule).node().head(), "%s never holds: %s", Wording.rule(here, rule), reason)
                .help("mend the path or the value, or leave the rule out")
                .atMost(misshapen ? Severity.WARNING : Severity.NOTE);
    }
}
