package io.github.steplint.expression.jsonata.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the timestamps that {@code $toMillis} takes without a picture. */
final class IsoTimestamps {
    /** A timestamp is not longer than this. */
    private static final int MOST = 1_000;

    /** What the reference lets pass; it lets parts stand several times, which then are no time. */
    private static final Pattern ACCEPTED = Pattern.compile(
            "\\d{4}(-[01]\\d)*(-[0-3]\\d)*(T[0-2]\\d:[0-5]\\d:[0-5]\\d)*(\\.\\d+)?([+-][0-2]\\d:?[0-5]\\d|Z)?");

    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?"
            + "(?:T(\\d\\d):(\\d\\d):(\\d\\d)(?:\\.(\\d+))?(?:Z|([+-])(\\d\\d):?(\\d\\d))?)?");

    private IsoTimestamps() {}

    /** The time in milliseconds since the epoch, or {@code NaN}; one without a zone is of UTC. */
    static double read(String timestamp) {
        if (timestamp.length() > MOST || !ACCEPTED.matcher(timestamp).matches()) {
            throw Failures.of("D3110", timestamp);
        }
        Matcher parts = TIMESTAMP.matcher(timestamp);
        return parts.matches() ? time(parts) : Double.NaN;
    }

    private static double time(Matcher parts) {
        int month = number(parts, 2, 1);
        int day = number(parts, 3, 1);
        int hour = number(parts, 4, 0);
        int minute = number(parts, 5, 0);
        int second = number(parts, 6, 0);
        int milli = parts.group(7) == null ? 0 : Integer.parseInt((parts.group(7) + "00").substring(0, 3));
        int zoneHour = number(parts, 9, 0);
        boolean past = hour > 24 || hour == 24 && minute + second + milli > 0;
        if (month < 1 || month > 12 || day < 1 || day > 31 || past || zoneHour > 23) {
            return Double.NaN;
        }
        double zone = (zoneHour * 60 + number(parts, 10, 0)) * ("-".equals(parts.group(8)) ? -1 : 1);
        double days = JsDates.days(number(parts, 1, 0), month - 1, day);
        return JsDates.clip(days * JsDates.DAY + ((hour * 60.0 + minute - zone) * 60 + second) * 1000 + milli);
    }

    private static int number(Matcher parts, int group, int otherwise) {
        return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
    }
}
