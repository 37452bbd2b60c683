package io.github.steplint.rules.jsonata;

import io.github.steplint.facts.ContextFields;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.Formula;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.rules.Words;

/** Explained in JsonataContextUnknown.md. */
public final class JsonataContextUnknown implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "jsonata-context-unknown", "0.1", "A read of something that the context object does not have there");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Expressions expressions = machine.expressions();
        for (Formula formula : machine.formulas()) {
            String phrase = formula.place().phrase();
            for (Formula.ContextRead read : formula.contexts()) {
                ContextFields.unknown(read.path())
                        .ifPresent(unknown -> report.at(
                                        read.span(),
                                        "%s reads $states.context.%s, which the context object does not have",
                                        phrase,
                                        unknown.name())
                                .help(unknown.nearest()
                                        .map(name -> "did you mean $states.context." + name + "?")
                                        .orElse("it has " + Words.and(unknown.known()))));
                if (ContextFields.startsWith(read.path(), "Task") && !expressions.hasTaskToken(formula.place())) {
                    report.at(read.span(), "%s reads the task token, but its state does not wait for one", phrase)
                            .help("add .waitForTaskToken to the Resource, or do not pass the token");
                } else if (ContextFields.startsWith(read.path(), "Map") && !expressions.hasMapItem(formula.place())) {
                    report.at(read.span(), "%s reads the item of a Map, but is not inside of one", phrase)
                            .help("read the item in ItemSelector or in the states of the Map's ItemProcessor");
                }
            }
        }
    }
}
