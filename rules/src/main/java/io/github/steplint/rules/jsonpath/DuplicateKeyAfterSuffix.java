package io.github.steplint.rules.jsonpath;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Twins;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.StateRule;
import io.github.steplint.machine.State;

/** Explained in DuplicateKeyAfterSuffix.md. */
public final class DuplicateKeyAfterSuffix implements StateRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error(
                "duplicate-key-after-suffix", "0.1", "Two keys of a payload template give the same field");
    }

    @Override
    public void check(State state, MachineFacts machine, Report report) {
        for (Twins twins : machine.expressions().twins(state)) {
            report.at(
                            twins.dynamic().span(),
                            "%s gives the field \"%s\", which its object has already",
                            twins.place().phrase(),
                            twins.plain().value())
                    .help("keep one of them")
                    .related(twins.plain().span(), "the other one");
        }
    }
}
