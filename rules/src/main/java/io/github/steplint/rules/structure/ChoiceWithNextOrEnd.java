package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in ChoiceWithNextOrEnd.md. */
public final class ChoiceWithNextOrEnd implements DefectRule<Defect.UnknownField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-with-next-or-end", "0.1", "A Choice has Next or End");
    }

    @Override
    public Class<Defect.UnknownField> defect() {
        return Defect.UnknownField.class;
    }

    @Override
    public void check(Defect.UnknownField defect, Report report) {
        if (WaysOut.misplaced(defect) && defect.owner().type().equals("Choice")) {
            String field = defect.member().name();
            report.at(
                            defect.at(),
                            "%s is a Choice and cannot have %s: only its rules and Default say how it goes on",
                            defect.owner().phrase(),
                            field)
                    .help(
                            field.equals("Next")
                                    ? "write \"Default\" for the state to go on to when no rule holds"
                                    : "remove it, and let a rule or Default lead to a Succeed state");
        }
    }
}
