package io.github.steplint.rules.jsonata;

import io.github.steplint.expression.jsonata.Builtins;
import io.github.steplint.expression.jsonata.JsonataFault;
import io.github.steplint.expression.jsonata.StaticType;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import java.util.List;

/** What the rules about JSONata share. */
final class Jsonata {
    private Jsonata() {}

    /** What could not be read, and why. */
    record Broken(ExpressionUse.JsonataUse use, JsonataFault fault) {
        Report.Draft report(Report report) {
            Report.Draft draft = report.at(
                    use.span(fault.start(), fault.end()),
                    "the expression of %s %s",
                    use.place().phrase(),
                    fault.message());
            return fault.help().isEmpty() ? draft : draft.help(fault.help());
        }
    }

    static List<Broken> broken(MachineFacts machine) {
        return machine.expressions().uses().stream()
                .filter(ExpressionUse.JsonataUse.class::isInstance)
                .map(ExpressionUse.JsonataUse.class::cast)
                .flatMap(use -> use.fault().stream().map(fault -> new Broken(use, fault)))
                .toList();
    }

    /** Whether a name stands for a function where no variable hides it. */
    static boolean isFunction(String name, MachineFacts machine) {
        return Builtins.find(name).isPresent()
                && machine.variables().assignments(name).isEmpty();
    }

    /** For a sentence: {@code a number}. */
    static String phrase(StaticType type) {
        return switch (type) {
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case FUNCTION -> "a function";
            case UNDEFINED -> "nothing";
            case UNKNOWN -> "something else";
        };
    }
}
