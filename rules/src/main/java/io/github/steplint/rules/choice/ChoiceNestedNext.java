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
                        "%s cannot have %s, which only the whole rule has",
                        defect.owner().phrase(),
                        defect.member().name())
                .help("write it once, beside the outermost And, Or or Not");
    }
}
