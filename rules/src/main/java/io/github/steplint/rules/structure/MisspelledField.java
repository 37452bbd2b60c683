package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in MisspelledField.md. */
public final class MisspelledField implements DefectRule<Defect.UnknownField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("misspelled-field", "0.1", "A field name with a typing error");
    }

    @Override
    public Class<Defect.UnknownField> defect() {
        return Defect.UnknownField.class;
    }

    @Override
    public void check(Defect.UnknownField defect, Report report) {
        if (defect.nearest().isPresent() && !WaysOut.misplaced(defect)) {
            report.at(
                            defect.at(),
                            "field %s of %s does not exist",
                            defect.member().name(),
                            defect.owner().phrase())
                    .help("did you mean %s?", defect.nearest().get())
                    .warningUnless(defect.certain());
        }
    }
}
