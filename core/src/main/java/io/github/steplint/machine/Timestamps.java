package io.github.steplint.machine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
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
        return instant(text).isPresent();
    }

    /** The instant that a timestamp names; empty for a text that AWS cannot read. */
    public static Optional<Instant> instant(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
