package io.github.steplint.rules.structure;

import io.github.steplint.machine.Defect;
import io.github.steplint.rules.Words;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Set;

/** What to write where a value is of the wrong type. */
final class TypeAdvice {
    /** Fields of the state machine that slipped into States, as the parser calls what stands there. */
    private static final Set<String> MISPLACED =
            Set.of("state \"QueryLanguage\"", "state \"StartAt\"", "state \"Comment\"", "state \"TimeoutSeconds\"");

    private static final Map<String, String> HELP = Map.of(
            "Next", "write the name of a state",
            "Default", "write the name of a state",
            "StartAt", "write the name of a state",
            "Type", "write Pass, Task, Choice, Wait, Succeed, Fail, Parallel or Map",
            "Resource", "write an ARN, such as \"arn:aws:states:::lambda:invoke\"",
            "Variable", "write a path, such as \"$.status\"");

    private TypeAdvice() {}

    static String of(Defect.WrongType defect) {
        if (MISPLACED.contains(defect.field())) {
            return "move it out of States, beside it";
        }
        String otherwise =
                defect.field().endsWith("Path") ? "write a path, such as \"$.value\"" : "write " + defect.expected();
        String general = HELP.getOrDefault(defect.field(), otherwise);
        return defect.value() instanceof Node.Str text ? ofString(defect, text, general) : ofOther(defect, general);
    }

    private static String ofString(Defect.WrongType defect, Node.Str text, String general) {
        boolean number =
                defect.expected().contains("number") || defect.expected().contains("integer");
        if (text.value().matches(number ? "\\d+(\\.\\d+)?" : "true|false")) {
            return "write " + text.value() + " without quotes";
        }
        if (defect.expected().startsWith("an array of strings")) {
            return "write [" + Words.written(text) + "]";
        }
        if (defect.expected().endsWith("a JSONata expression") && text.value().contains("$")) {
            return "put the expression into {% and %}";
        }
        boolean selector = defect.field().equals("ResultSelector");
        return selector ? "write an object, such as {\"result.$\": " + Words.written(text) + "}" : general;
    }

    private static String ofOther(Defect.WrongType defect, String general) {
        boolean scalar = defect.value() instanceof Node.Num || defect.value() instanceof Node.Bool;
        boolean plain = general.equals("write " + defect.expected());
        return scalar && plain && defect.expected().startsWith("a string")
                ? "write \"" + defect.value().span().text() + "\""
                : general;
    }
}
