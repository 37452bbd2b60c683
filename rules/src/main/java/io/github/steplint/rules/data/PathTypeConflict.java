package io.github.steplint.rules.data;

import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.TypeUse;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;

/** Explained in PathTypeConflict.md. */
public final class PathTypeConflict implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("path-type-conflict", "0.1", "A path leads to a value of the wrong type");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        for (TypeUse use : machine.payloads().types()) {
            boolean field = use.function().isEmpty() && use.place().field() != ExpressionField.ITEMS_PATH;
            if (field && use.conflicts()) {
                report.at(
                                use.span(),
                                "%s takes %s, but %s is %s",
                                use.place().phrase(),
                                use.needed().phrase(),
                                use.text(),
                                Types.phrase(use.given()))
                        .help("name a path that leads to %s", use.needed().phrase());
            }
        }
    }
}
