package io.github.steplint.facts.serverless;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field of EventBridge's cron.
 *
 * @param name in a sentence
 * @param least its smallest number
 * @param most its greatest
 * @param words names for the numbers from {@code least} on
 * @param special the wildcards that it takes beyond {@code , - * /}
 */
record CronField(String name, int least, int most, List<String> words, String special) {
    static final List<CronField> ALL = List.of(
            new CronField("minutes", 0, 59, List.of(), ""),
            new CronField("hours", 0, 23, List.of(), ""),
            new CronField("day of month", 1, 31, List.of(), "?LW"),
            new CronField(
                    "month",
                    1,
                    12,
                    List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"),
                    ""),
            new CronField("day of week", 1, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"), "?L#"),
            new CronField("year", 1970, 2199, List.of(), ""));

    /** What is wrong with the field's text, as a clause. */
    Optional<String> fault(String text) {
        if (text.equals("?")) {
            return has("?") ? Optional.empty() : Optional.of("only a day can be ?");
        }
        for (String part : text.split(",", -1)) {
            Optional<String> fault = part(part);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private boolean has(String wildcard) {
        return special.contains(wildcard);
    }

    private Optional<String> part(String part) {
        if (part.isEmpty()) {
            return Optional.of("there is nothing between two commas");
        }
        String[] step = part.split("/", -1);
        if (step.length > 2 || step.length == 2 && !step[1].matches("[1-9]\\d*")) {
            return Optional.of("a step is one number above 0 after a slash");
        }
        if (step[0].equals("*") || isSpecial(step[0])) {
            return Optional.empty();
        }
        String[] ends = step[0].split("-", -1);
        if (ends.length > 2) {
            return Optional.of("a range has two ends");
        }
        for (String end : ends) {
            OptionalInt value = value(end);
            if (value.isEmpty() || value.getAsInt() < least || value.getAsInt() > most) {
                return Optional.of(range());
            }
        }
        return Optional.empty();
    }

    private String range() {
        String numbers = "it takes " + least + " to " + most;
        return words.isEmpty() ? numbers : numbers + " or " + words.get(0) + " to " + words.get(words.size() - 1);
    }

    /** {@code L}, {@code L-3}, {@code 3W}, {@code LW} for days of the month; {@code L}, {@code 5L}, {@code 3#2} for those of the week. */
    private boolean isSpecial(String text) {
        if (has("W") && text.matches("L|LW|L-\\d{1,2}|([1-9]|[12]\\d|3[01])W")) {
            return true;
        }
        String upper = text.toUpperCase(Locale.ROOT);
        return has("#") && upper.matches("L|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5])");
    }

    private OptionalInt value(String text) {
        int word = words.indexOf(text.toUpperCase(Locale.ROOT));
        if (word >= 0) {
            return OptionalInt.of(least + word);
        }
        return text.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
