package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in MissingStartAt.md. */
public final class MissingStartAt implements DefectRule<Defect.MissingField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-start-at", "0.1", "Nothing says which state comes first");
    }

    @Override
    public Class<Defect.MissingField> defect() {
        return Defect.MissingField.class;
    }

    @Override
    public void check(Defect.MissingField defect, Report report) {
        if (defect.field().equals("StartAt")) {
            report.at(
                            defect.at(),
                            "%s has no StartAt, so nothing says which state comes first",
                            defect.owner().phrase())
                    .help("add \"StartAt\" with the name of the first state");
        }
    }
}
