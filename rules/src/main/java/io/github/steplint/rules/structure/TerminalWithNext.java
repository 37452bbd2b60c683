package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** Explained in TerminalWithNext.md. */
public final class TerminalWithNext implements DefectRule<Defect.UnknownField> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("terminal-with-next", "0.1", "A Succeed or Fail has Next or End");
    }

    @Override
    public Class<Defect.UnknownField> defect() {
        return Defect.UnknownField.class;
    }

    @Override
    public void check(Defect.UnknownField defect, Report report) {
        String type = defect.owner().type();
        if (WaysOut.misplaced(defect) && !type.equals("Choice")) {
            report.at(
                            defect.at(),
                            "%s is of Type %s and cannot have %s: the execution ends there anyway",
                            defect.owner().phrase(),
                            type,
                            defect.member().name())
                    .help(
                            defect.member().name().equals("End")
                                    ? "remove it"
                                    : "remove it, or make the state a Pass if the execution is to go on");
        }
    }
}
