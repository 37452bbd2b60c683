package io.github.steplint.expression.jsonata.picture;

import java.time.LocalDateTime;

/**
 * The components of a time: its year, month, week… {@code NaN} for a time that is none. Weeks begin on Monday, and the
 * first of a year or month is the one that holds its first Thursday, as ISO 8601 says.
 */
final class DateComponents {
    private static final double WEEK = 7 * JsDates.DAY;

    private final double millis;
    private final double year;
    private final double month;
    private final double day;
    private final LocalDateTime time;

    /** @param millis a time, or {@code NaN} */
    DateComponents(double millis) {
        this.millis = millis;
        boolean none = Double.isNaN(millis);
        this.time = JsDates.dateTime(none ? 0 : millis);
        this.year = none ? Double.NaN : time.getYear();
        this.month = none ? Double.NaN : time.getMonthValue() - 1;
        this.day = none ? Double.NaN : time.getDayOfMonth();
    }

    /** The number of a component; those that are no numbers have none. */
    double number(char component) {
        return switch (component) {
            case 'Y' -> year;
            case 'M' -> month + 1;
            case 'D' -> day;
            case 'd' -> (today() - JsDates.utc(year, 0, 1)) / JsDates.DAY + 1;
            case 'F' -> weekday(millis);
            case 'W' -> week(year, 0, 12, 52);
            case 'w' -> week(year, month, 1, 4);
            case 'X' -> year + shift(firstWeek(year, 0), firstWeek(year + 1, 0));
            case 'x' -> (month + shift(firstWeek(year, month), firstWeek(year, month + 1)) + 12) % 12 + 1;
            case 'H' -> clock(time.getHour());
            case 'h' -> clock((time.getHour() + 11) % 12 + 1);
            case 'm' -> clock(time.getMinute());
            case 's' -> clock(time.getSecond());
            case 'f' -> clock(time.getNano() / 1_000_000);
            default -> Double.NaN;
        };
    }

    boolean afternoon() {
        return number('H') >= 12;
    }

    private double clock(int value) {
        return Double.isNaN(millis) ? Double.NaN : value;
    }

    private double today() {
        return JsDates.utc(year, month, day);
    }

    /** 1 for Monday to 7 for Sunday. */
    private static double weekday(double millis) {
        double days = Math.floor(millis / JsDates.DAY) + 3;
        return days - Math.floor(days / 7) * 7 + 1;
    }

    /** The start of the first week of the year or month that begins with a month. */
    private static double firstWeek(double year, double month) {
        double carry = Math.floor(month / 12);
        double first = JsDates.utc(year + carry, month - carry * 12, 1);
        double weekday = weekday(first);
        return first + (weekday > 4 ? 8 - weekday : 1 - weekday) * JsDates.DAY;
    }

    /**
     * The week of a period, which may belong to the period before or after it.
     *
     * @param months how many months a period has
     * @param sure a number of weeks that each period has
     */
    private double week(double year, double month, int months, int sure) {
        double today = today();
        double week = (today - firstWeek(year, month)) / WEEK + 1;
        if (week > sure && today >= firstWeek(year, month + months)) {
            week = 1;
        } else if (week < 1) {
            week = (today - firstWeek(year, month - months)) / WEEK + 1;
        }
        return Math.floor(week);
    }

    /** Whether the time belongs to the period before the one that begins and ends so, to it, or to the one after. */
    private int shift(double start, double end) {
        return millis < start ? -1 : millis >= end ? 1 : 0;
    }
}
