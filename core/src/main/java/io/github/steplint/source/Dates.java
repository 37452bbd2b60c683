package io.github.steplint.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of YAML, which has a type for them where they stand without quotes. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2}):(\\d{2})(?:\\.(\\d*))?"
            + "(?:[ \\t]*(?:Z|([-+])(\\d{1,2})(?::?(\\d{2}))?))?)?");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private Dates() {}

    /** A string's value; of a date without quotes the instant, in milliseconds. */
    static String written(Node.Str string) {
        String value = string.value();
        if (string.style() != Node.Str.Style.PLAIN || value.length() < 8 || !Character.isDigit(value.charAt(0))) {
            return value;
        }
        Matcher date = DATE.matcher(value);
        boolean day = value.length() == 10;
        if (!date.matches() || date.group(4) == null && !day) {
            return value;
        }
        try {
            return WRITTEN.format(instant(date));
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static OffsetDateTime instant(Matcher date) {
        LocalDate day = LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
        if (date.group(4) == null) {
            return day.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        String fraction = ((date.group(7) == null ? "" : date.group(7)) + "000").substring(0, 3);
        int sign = "-".equals(date.group(8)) ? -1 : 1;
        int hours = date.group(9) == null ? 0 : number(date, 9);
        int minutes = date.group(10) == null ? 0 : number(date, 10);
        LocalTime time = LocalTime.of(number(date, 4), number(date, 5), number(date, 6));
        return day.atTime(time)
                .plus(Integer.parseInt(fraction), ChronoUnit.MILLIS)
                .minusMinutes((long) sign * (hours * 60L + minutes))
                .atOffset(ZoneOffset.UTC);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
