package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import java.util.Map;

/** Explained in EmptyArray.md. */
public final class EmptyArray implements DefectRule<Defect.Empty> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("empty-array", "0.1", "An array that must hold something is empty");
    }

    @Override
    public Class<Defect.Empty> defect() {
        return Defect.Empty.class;
    }

    private static final Map<String, String> HELP = Map.of(
            "Choices", "add a rule, or make the state a Pass whose Next is the Default",
            "Branches", "add a branch with StartAt and States, or make the state a Pass",
            "ErrorEquals", "name the errors, such as [\"States.ALL\"]");

    @Override
    public void check(Defect.Empty defect, Report report) {
        String field = defect.member().name();
        if (!field.equals("States")) {
            report.at(
                            defect.at(),
                            "%s of %s is empty, but must hold at least one element",
                            field,
                            defect.owner().phrase())
                    .help(HELP.getOrDefault(field, "add an element, or remove " + field));
        }
    }
}
