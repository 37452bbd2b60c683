package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Optional;

/** Recognises what other languages write where a JSONata expression goes wrong. */
final class Foreign {
    /**
     * @param text the foreign characters
     * @param lead how many of them stand before the character at which reading ends
     * @param help what JSONata writes
     */
    private record Habit(String text, int lead, String help) {}

    private static final String COALESCE = "write $exists(x) ? x : y";
    private static final String EQUAL = "write = to compare";
    private static final String UNEQUAL = "write != to compare";

    private static final List<Habit> HABITS = List.of(
            new Habit("!==", 2, UNEQUAL),
            new Habit("===", 1, EQUAL),
            new Habit("==", 1, EQUAL),
            new Habit("<>", 1, UNEQUAL),
            new Habit("&&", 1, "write and"),
            new Habit("||", 0, "write or"),
            new Habit("??", 1, COALESCE),
            new Habit("?:", 1, COALESCE),
            new Habit("?.", 1, "write a plain dot: a path through a missing value is no error in JSONata"),
            new Habit("=>", 1, "write function($x){ ... }"),
            new Habit("->", 1, "write function($x){ ... }"),
            new Habit("+=", 1, "write $x := $x + ..."),
            new Habit("-=", 1, "write $x := $x - ..."),
            new Habit("*=", 1, "write $x := $x * ..."),
            new Habit("/=", 1, "write $x := $x / ..."),
            new Habit("&=", 1, "write $x := $x & ..."),
            new Habit("++", 1, "write & to join strings, + 1 to count on"),
            new Habit("**", 0, "write $power(x, y)"),
            new Habit("//", 1, "write $floor(x / y) to divide, /* */ for a comment"),
            new Habit("!", 0, "write $not(...)"));

    private static final List<Habit> WORDS = List.of(
            new Habit("AND", 0, "write and"),
            new Habit("OR", 0, "write or"),
            new Habit("IN", 0, "write in"),
            new Habit("mod", 0, "write %"),
            new Habit("is", 0, "write ="),
            new Habit("eq", 0, "write ="),
            new Habit("ne", 0, "write !="));

    private Foreign() {}

    /** The fault, told as the foreign operator it comes from where it comes from one. */
    static JsonataFault recognised(String text, JsonataFault fault) {
        if (!fault.code().matches("S02(01|02|03|04|07|11)")) {
            return fault;
        }
        Optional<JsonataFault> template = template(text, fault);
        if (template.isPresent()) {
            return template.get();
        }
        for (Habit habit : HABITS) {
            if (text.startsWith(habit.text(), fault.start() - habit.lead())) {
                return told(fault, habit.text(), fault.start() - habit.lead(), habit.help());
            }
        }
        for (Habit habit : WORDS) {
            if (fault.end() - fault.start() == habit.text().length() && text.startsWith(habit.text(), fault.start())) {
                return told(fault, habit.text(), fault.start(), habit.help());
            }
        }
        int not = text.substring(0, fault.start()).stripTrailing().length() - 3;
        if (not >= 0 && text.regionMatches(true, not, "not", 0, 3) && (not == 0 || !wordAt(text, not - 1))) {
            return told(fault, text.substring(not, not + 3), not, "write $not(...)");
        }
        return fault;
    }

    private static boolean wordAt(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '$' || text.charAt(at) == '_';
    }

    /** {@code ${x}} reads as a grouping of {@code $}, {@code {{x}}} as an object that is a key. */
    private static Optional<JsonataFault> template(String text, JsonataFault fault) {
        String before = text.substring(0, fault.end());
        int dollar = before.lastIndexOf("${");
        int braces = before.lastIndexOf("{{");
        if (dollar >= 0 && text.indexOf('}', dollar) >= fault.start()) {
            return Optional.of(told(fault, "${", dollar, "write the expression without ${ and }, joined with &"));
        }
        if (braces >= 0 && text.indexOf('}', braces) >= fault.start()) {
            return Optional.of(told(fault, "{{", braces, "write the expression without {{ and }}"));
        }
        return Optional.empty();
    }

    private static JsonataFault told(JsonataFault fault, String operator, int start, String help) {
        return new JsonataFault(
                fault.code(),
                start,
                start + operator.length(),
                "has " + operator + ", which JSONata does not know",
                help,
                Optional.of(operator));
    }
}
