package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;

/** Explained in ChoiceUnknownOperator.md. */
public final class ChoiceUnknownOperator implements DefectRule<Defect.UnknownOperator> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-unknown-operator", "0.1", "A comparison operator that does not exist");
    }

    @Override
    public Class<Defect.UnknownOperator> defect() {
        return Defect.UnknownOperator.class;
    }

    @Override
    public void check(Defect.UnknownOperator defect, Report report) {
        String other = Words.meantOr(
                defect.nearest(),
                "write an operator that exists, such as StringEquals, NumericGreaterThan or IsPresent");
        report.at(
                        defect.at(),
                        "%s of %s is no comparison operator",
                        Words.field(defect.member()),
                        defect.owner().phrase())
                .help(defect.advice().orElse(other));
    }
}
