package io.github.steplint.rules.choice;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import java.util.Set;

/** Explained in ChoiceNotArray.md. */
public final class ChoiceNotArray implements DefectRule<Defect.WrongType> {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("choice-not-array", "0.1", "Not with an array, or And or Or without one");
    }

    @Override
    public Class<Defect.WrongType> defect() {
        return Defect.WrongType.class;
    }

    private static final Set<String> NESTING = Set.of("And", "Or", "Not");

    @Override
    public void check(Defect.WrongType defect, Report report) {
        if (NESTING.contains(defect.field())) {
            report.at(
                            defect.at(),
                            "%s of %s is %s, but must be %s",
                            defect.field(),
                            defect.owner().phrase(),
                            defect.value().kind(),
                            defect.expected())
                    .help(
                            defect.field().equals("Not")
                                    ? "write the one rule to negate as an object; for several put And or Or around them"
                                    : "write the rules in an array")
                    .warningUnless(defect.certain());
        }
    }
}
