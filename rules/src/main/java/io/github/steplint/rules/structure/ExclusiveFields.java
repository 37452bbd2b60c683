package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in ExclusiveFields.md. */
public final class ExclusiveFields implements DefectRule<Defect.Exclusive> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("exclusive-fields", "0.1", "Two fields that exclude each other");
    }

    @Override
    public Class<Defect.Exclusive> defect() {
        return Defect.Exclusive.class;
    }

    @Override
    public void check(Defect.Exclusive defect, Report report) {
        String first = defect.first().name();
        String second = defect.second().name();
        if (!defect.owner().type().equals("Wait")) {
            report.at(
                            defect.owner().at(),
                            "%s has both %s and %s, which exclude each other",
                            defect.owner().phrase(),
                            first,
                            second)
                    .related(defect.first().key().span(), first)
                    .related(defect.second().key().span(), second)
                    .help("keep one of the two");
        }
    }
}
