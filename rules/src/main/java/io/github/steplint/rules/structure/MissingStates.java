package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;

/** A scope without States, or with none in it. Explained in MissingStates.md. */
public final class MissingStates implements DefectRule<Defect> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("missing-states", "0.1", "There is no state at all");
    }

    @Override
    public Class<Defect> defect() {
        return Defect.class;
    }

    @Override
    public void check(Defect defect, Report report) {
        if (defect instanceof Defect.MissingField missing && missing.field().equals("States")) {
            report.at(
                            defect.at(),
                            "%s has no States, so there is nothing to run",
                            defect.owner().phrase())
                    .help("add \"States\", an object that holds each state under its name");
        }
        if (defect instanceof Defect.Empty empty && empty.member().name().equals("States")) {
            report.at(
                            empty.member().key().span(),
                            "States of %s is empty, so there is nothing to run",
                            defect.owner().phrase())
                    .help("add at least one state, and name the first in StartAt");
        }
    }
}
