package io.github.steplint.rules.structure;

import io.github.steplint.lint.DefectRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.Set;

/** Explained in FieldWrongJsonType.md. */
public final class FieldWrongJsonType implements DefectRule<Defect.WrongType> {

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
                            defect.value().kind(),
                            defect.expected())
                    .help(help(defect))
                    .warningUnless(defect.certain());
        }
    }

    /** Told by choice-not-array. */
    private static final Set<String> NESTING = Set.of("And", "Or", "Not");

    /** Fields of the state machine that slipped into States, as the parser calls what stands there. */
    private static final Set<String> MISPLACED =
            Set.of("state \"QueryLanguage\"", "state \"StartAt\"", "state \"Comment\"", "state \"TimeoutSeconds\"");

    private static String help(Defect.WrongType defect) {
        String expected = defect.expected();
        Node value = defect.value();
        if (MISPLACED.contains(defect.field())) {
            return "move it out of States, beside it";
        }
        if (!(value instanceof Node.Str text)) {
            boolean scalar = value instanceof Node.Num || value instanceof Node.Bool;
            return scalar && expected.startsWith("a string")
                    ? "write \"" + value.span().text() + "\""
                    : "write " + expected;
        }
        if (text.value()
                .matches(
                        expected.contains("number") || expected.contains("integer")
                                ? "\\d+(\\.\\d+)?"
                                : "true|false")) {
            return "write " + text.value() + " without quotes";
        }
        if (expected.startsWith("an array of strings")) {
            return "write [" + Words.written(text) + "]";
        }
        boolean selector = defect.field().equals("ResultSelector");
        return selector ? "write an object, such as {\"result.$\": " + Words.written(text) + "}" : "write " + expected;
    }
}
