package io.github.steplint.expression.jsonata.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as JavaScript counts them: milliseconds since 1970 in a double, {@code NaN} beyond 100 million days. */
final class JsDates {
    static final double DAY = 24 * 60 * 60 * 1000;
    private static final double MOST = 100_000_000 * DAY;
    private static final int MOST_YEARS = 400_000;

    private JsDates() {}

    /** A time, or {@code NaN} where there is none. */
    static double clip(double millis) {
        return Math.abs(millis) <= MOST ? (long) millis : Double.NaN;
    }

    /** The start of a day. */
    static double utc(double year, double month, double day) {
        return utc(year, month, day, 0, 0, 0, 0);
    }

    /**
     * A time of a date; what exceeds a unit is carried over, as for the 31st of February.
     *
     * @param year one of two digits is of the 20th century
     * @param month 0 for January
     */
    static double utc(double year, double month, double day, double hour, double minute, double second, double millis) {
        double full = 0 <= year && year <= 99 ? 1900 + (int) year : year;
        return clip(days(full, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000 + millis);
    }

    static double days(double year, double month, double day) {
        double fullYear = year + Math.floor(month / 12);
        if (!(Math.abs(fullYear) < MOST_YEARS)) {
            return Double.NaN;
        }
        int monthOfYear = (int) (month - Math.floor(month / 12) * 12) + 1;
        return LocalDate.of((int) fullYear, monthOfYear, 1).toEpochDay() + day - 1;
    }

    /** The date and time of a time that is one. */
    static LocalDateTime dateTime(double millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli((long) millis), ZoneOffset.UTC);
    }
}
