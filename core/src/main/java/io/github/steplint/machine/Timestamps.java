package io.github.steplint.machine;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Timestamps as AWS takes them: RFC 3339 with an upper-case {@code T} and {@code Z}. Source: ASL specification,
 * "Timestamps".
 */
public final class Timestamps {
    private static final Pattern FORM =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})");

    private Timestamps() {}

    /** Whether AWS can read it. */
    public static boolean isValid(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            OffsetDateTime.parse(text);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
