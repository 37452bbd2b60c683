package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.source.Node;
import java.util.Set;

/** Explained in FieldWrongJsonType.md. */
public final class FieldWrongJsonType implements DefectRule<Defect.WrongType> {
    /** Told by choice-not-array. */
    private static final Set<String> NESTING = Set.of("And", "Or", "Not");

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("field-wrong-json-type", "0.1", "A value of the wrong JSON type");
    }

    @Override
    public Class<Defect.WrongType> defect() {
        return Defect.WrongType.class;
    }

    @Override
    public void check(Defect.WrongType defect, Report report) {
        if (!NESTING.contains(defect.field())) {
            report.at(
                            defect.at(),
                            "%s of %s is %s, but must be %s",
                            defect.field(),
                            defect.owner().phrase(),
                            given(defect.value()),
                            defect.expected())
                    .help(TypeAdvice.of(defect))
                    .warningUnless(defect.certain());
        }
    }

    /** A number by itself: 1.5 is a number, but no integer. */
    private static String given(Node value) {
        return value instanceof Node.Num number ? number.literal() : value.kind();
    }
}
