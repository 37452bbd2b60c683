package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.JsonataFacts.Local;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in JsonataUnusedLocal.md. */
public final class JsonataUnusedLocal implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note(
                "jsonata-unused-local", "0.1", "A variable of a JSONata expression that the expression never reads");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (Formula formula : machine.formulas()) {
            for (Local local : formula.facts().unusedLocals()) {
                report.at(
                                formula.span(local.start(), local.end()),
                                "%s binds $%s, but never reads it",
                                formula.place().phrase(),
                                local.name())
                        .help("remove it; another state cannot see it");
            }
        }
    }
}
