package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;

/** Explained in InvalidRange.md. */
public final class InvalidRange implements DefectRule<Defect.OutOfRange> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-range", "0.1", "A number outside the range that AWS takes");
    }

    @Override
    public Class<Defect.OutOfRange> defect() {
        return Defect.OutOfRange.class;
    }

    @Override
    public void check(Defect.OutOfRange defect, Report report) {
        report.at(
                        defect.at(),
                        "%s of %s is %s, but must be %s",
                        defect.field(),
                        defect.owner().phrase(),
                        Words.written(defect.value()),
                        defect.range())
                .help("write a number %s", defect.range())
                .warningUnless(defect.certain());
    }
}
