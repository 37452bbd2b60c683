package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.ContextFields;
import io.github.steplint.facts.Expressions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;
import io.github.steplint.rules.Words;

/** Explained in ContextPathUnknown.md. */
public final class ContextPathUnknown implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "context-path-unknown", "0.1", "A path to something that the context object does not have");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Expressions.PathRead read : machine.expressions().needed(state)) {
            ContextFields.unknown(read.path())
                    .ifPresent(unknown -> report.at(
                                    read.span(),
                                    "%s reads $$.%s, which the context object does not have",
                                    read.place().phrase(),
                                    unknown.name())
                            .help(
                                    "%s",
                                    unknown.nearest()
                                            .map(name -> "did you mean $$." + name + "?")
                                            .orElse("it has " + Words.and(unknown.known())))
                            .warningUnless(unknown.certain()));
        }
    }
}
