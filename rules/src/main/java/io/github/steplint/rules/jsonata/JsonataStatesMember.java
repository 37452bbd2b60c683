package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Explained in JsonataStatesMember.md. */
public final class JsonataStatesMember implements MachineRule {
    private static final List<String> MEMBERS = List.of("input", "result", "errorOutput", "context");
    private static final Map<String, String> HABITS = Map.of(
            "output", "result", "error", "errorOutput", "cause", "errorOutput", "payload", "result", "ctx", "context");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("jsonata-states-member", "0.1", "A member that $states does not have");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (JsonataFacts.VariableRead read : formula.facts().reads("states")) {
                read.member()
                        .filter(member -> !MEMBERS.contains(member.name()))
                        .ifPresent(member -> report.at(
                                        formula.span(member.start(), member.end()),
                                        "$states has no %s, which %s reads",
                                        member.name(),
                                        formula.place().phrase())
                                .help(help(member.name())));
            }
        }
    }

    private static String help(String name) {
        String habit = HABITS.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(habit)
                .or(() -> Spelling.nearest(name, MEMBERS))
                .map(member -> "did you mean $states." + member + "?")
                .orElse("write $states.input." + name + " for a field of the input; $states has " + Words.and(MEMBERS));
    }
}
