package io.github.steplint.facts.serverless;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a schedule fires: {@code rate(5 minutes)}, {@code cron(0 12 * * ? *)}, {@code at(2026-11-21T13:00:00)}. Source:
 * EventBridge guide, "Setting a schedule pattern for scheduled rules"; EventBridge Scheduler guide, "Schedule types".
 */
public final class ScheduleExpression {
    private static final Pattern CALL = Pattern.compile("(rate|cron|at)\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern RATE = Pattern.compile("(\\d+) (minute|hour|day)(s?)");
    private static final Pattern UNIX = Pattern.compile("[\\d*/,?LW#A-Za-z-]+( [\\d*/,?LW#A-Za-z-]+){4}");

    /**
     * What is wrong with an expression.
     *
     * @param message a clause such as {@code "has five fields, cron takes six"}
     * @param help what to write, or an empty string
     */
    public record Fault(String message, String help) {}

    private ScheduleExpression() {}

    /**
     * The fault of an expression, if it has one.
     *
     * @param scheduler whether EventBridge Scheduler reads it, which takes more than a rule does
     */
    public static Optional<Fault> fault(String expression, boolean scheduler) {
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            return Optional.of(shapeless(expression));
        }
        String inside = call.group(2);
        return switch (call.group(1)) {
            case "rate" -> rate(inside, scheduler);
            case "cron" -> cron(inside);
            default -> at(inside, scheduler);
        };
    }

    private static Fault shapeless(String expression) {
        String trimmed = expression.strip();
        if (CALL.matcher(trimmed.toLowerCase(Locale.ROOT)).matches()) {
            return new Fault("is not written as rate(…) or cron(…): small letters, nothing around it", "");
        }
        String help = UNIX.matcher(trimmed).matches()
                ? "write \"cron(" + sixth(List.of(trimmed.split(" ")))
                        + ")\"; EventBridge has a sixth field, the year, and" + " wants ? for one of the two days"
                : "write \"rate(10 minutes)\" or \"cron(0 12 * * ? *)\"";
        return new Fault("is neither rate(…) nor cron(…)", help);
    }

    private static Optional<Fault> rate(String inside, boolean scheduler) {
        Matcher rate = RATE.matcher(inside);
        if (!rate.matches()) {
            return Optional.of(
                    new Fault("is not a number, one blank and minutes, hours or days", "write \"rate(10 minutes)\""));
        }
        String number = rate.group(1);
        if (number.startsWith("0")) {
            return Optional.of(new Fault("must have a number above 0, without leading zeros", ""));
        }
        boolean one = number.equals("1");
        if (!scheduler && one == rate.group(3).equals("s")) {
            String right = number + " " + rate.group(2) + (one ? "" : "s");
            return Optional.of(new Fault(
                    one ? "has a plural after 1" : "has a singular after " + number, "write \"rate(" + right + ")\""));
        }
        return Optional.empty();
    }

    private static Optional<Fault> at(String inside, boolean scheduler) {
        if (!scheduler) {
            return Optional.of(
                    new Fault("is at(…), which only EventBridge Scheduler takes", "write \"method: scheduler\""));
        }
        try {
            LocalDateTime.parse(inside);
            return inside.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d")
                    ? Optional.empty()
                    : Optional.of(noTime());
        } catch (DateTimeParseException e) {
            return Optional.of(noTime());
        }
    }

    private static Fault noTime() {
        return new Fault("has no time of the form yyyy-mm-ddThh:mm:ss", "");
    }

    private static Optional<Fault> cron(String inside) {
        List<String> fields = List.of(inside.split(" ", -1));
        if (fields.contains("")) {
            return Optional.of(new Fault("must have single blanks between its fields and none around them", ""));
        }
        if (fields.size() != CronField.ALL.size()) {
            String help = fields.size() == 5
                    ? "EventBridge has a sixth field, the year, and wants ? for one of the two days: \"cron("
                            + sixth(fields) + ")\""
                    : "the fields are minutes, hours, day of month, month, day of week and year";
            return Optional.of(new Fault("has " + fields.size() + " fields, but EventBridge takes six", help));
        }
        for (int i = 0; i < fields.size(); i++) {
            Optional<String> fault = CronField.ALL.get(i).fault(fields.get(i));
            if (fault.isPresent()) {
                return Optional.of(new Fault(
                        "has the " + CronField.ALL.get(i).name() + " \"" + fields.get(i) + "\", but " + fault.get(),
                        ""));
            }
        }
        return days(fields.get(2), fields.get(4));
    }

    private static String sixth(List<String> unix) {
        boolean weekly = !unix.get(4).equals("*") && !unix.get(4).equals("?");
        return unix.get(0) + " " + unix.get(1) + " " + (weekly ? "?" : unix.get(2)) + " " + unix.get(3) + " "
                + (weekly ? unix.get(4) : "?") + " *";
    }

    private static Optional<Fault> days(String ofMonth, String ofWeek) {
        boolean month = ofMonth.equals("?");
        boolean week = ofWeek.equals("?");
        if (month && week) {
            return Optional.of(new Fault("has ? for both days", "write * for one of them"));
        }
        return month || week
                ? Optional.empty()
                : Optional.of(new Fault(
                        "has values for both day of month and day of week; EventBridge wants ? for one of them", ""));
    }
}
