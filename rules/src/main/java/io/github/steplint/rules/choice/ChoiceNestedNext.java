package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in ChoiceNestedNext.md. */
public final class ChoiceNestedNext implements DefectRule<Defect.NestedRuleField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-nested-next", "0.1", "Next or Assign inside And, Or or Not");
    }

    @Override
    public Class<Defect.NestedRuleField> defect() {
        return Defect.NestedRuleField.class;
    }

    @Override
    public void check(Defect.NestedRuleField defect, Report report) {
        report.at(
                        defect.at(),
                        "%s stands inside And, Or or Not; only the whole rule can have it",
                        defect.member().name())
                .help("move it to the outermost level of %s", defect.owner().phrase());
    }
}
