package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.rules.Words;

/** Explained in InvalidEnum.md. */
public final class InvalidEnum implements DefectRule<Defect.NotAllowed> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-enum", "0.1", "A word that is not one of those allowed");
    }

    @Override
    public Class<Defect.NotAllowed> defect() {
        return Defect.NotAllowed.class;
    }

    @Override
    public void check(Defect.NotAllowed defect, Report report) {
        if (!defect.field().equals("Type") || defect.owner().kind() != Owner.Kind.STATE) {
            report.at(
                            defect.at(),
                            "%s of %s is %s, but must be %s",
                            defect.field(),
                            defect.owner().phrase(),
                            Words.written(defect.value()),
                            Words.or(defect.allowed()))
                    .help(Words.meantOr(defect.nearest(), "write " + Words.or(defect.allowed())))
                    .warningUnless(defect.certain());
        }
    }
}
