package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in MissingType.md. */
public final class MissingType implements DefectRule<Defect.MissingField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-type", "0.1", "A state has no Type");
    }

    @Override
    public Class<Defect.MissingField> defect() {
        return Defect.MissingField.class;
    }

    @Override
    public void check(Defect.MissingField defect, Report report) {
        if (defect.field().equals("Type")) {
            report.at(
                            defect.at(),
                            "%s has no Type, so nothing says what it does",
                            defect.owner().phrase())
                    .help("add \"Type\": Pass, Task, Choice, Wait, Succeed, Fail, Parallel or Map");
        }
    }
}
