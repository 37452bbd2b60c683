package io.github.steplint.report;

import java.time.Duration;

/** Time spans in words. */
final class Durations {
    private Durations() {}

    /** {@code 1 min 30 s}, {@code 2 d 4 h}; the two largest units that are not zero. */
    static String text(Duration duration) {
        long[] parts = {
            duration.toDays(),
            duration.toHoursPart(),
            duration.toMinutesPart(),
            duration.toSecondsPart(),
            duration.toMillisPart()
        };
        String[] units = {"d", "h", "min", "s", "ms"};
        StringBuilder text = new StringBuilder();
        int told = 0;
        for (int i = 0; i < parts.length && told < 2; i++) {
            if (parts[i] > 0) {
                text.append(told++ == 0 ? "" : " ").append(parts[i]).append(' ').append(units[i]);
            }
        }
        return told == 0 ? "0 s" : text.toString();
    }
}
