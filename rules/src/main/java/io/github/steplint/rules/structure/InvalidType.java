package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Owner;
import io.github.steplint.rules.Words;

/** Explained in InvalidType.md. */
public final class InvalidType implements DefectRule<Defect.NotAllowed> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-type", "0.1", "A Type of state that does not exist");
    }

    @Override
    public Class<Defect.NotAllowed> defect() {
        return Defect.NotAllowed.class;
    }

    @Override
    public void check(Defect.NotAllowed defect, Report report) {
        if (defect.owner().kind() == Owner.Kind.STATE && defect.field().equals("Type")) {
            report.at(
                            defect.at(),
                            "%s is of Type %s, which does not exist",
                            defect.owner().phrase(),
                            Words.written(defect.value()))
                    .help(Words.meantOr(defect.nearest(), "write " + Words.or(defect.allowed())))
                    .warningUnless(defect.certain());
        }
    }
}
