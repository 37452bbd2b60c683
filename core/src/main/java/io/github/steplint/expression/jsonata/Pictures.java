package io.github.steplint.expression.jsonata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/** Numbers and moments written by a picture. */
final class Pictures {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Pictures() {}

    private static JsonataError unknown(String picture) {
        return new JsonataError("D3130", "Formatting by the picture \"" + picture + "\" is not supported");
    }

    static String formatNumber(double value, String picture, Map<String, String> options) {
        throw unknown(picture);
    }

    static String formatBase(double value, int radix) {
        return Long.toString(Math.round(value), radix);
    }

    static String formatInteger(double value, String picture) {
        throw unknown(picture);
    }

    static Optional<Double> parseInteger(String value, String picture) {
        throw unknown(picture);
    }

    static String fromMillis(long millis, String picture, String zone) {
        if (picture != null || zone != null) {
            throw unknown(picture);
        }
        return ISO.format(Instant.ofEpochMilli(millis));
    }

    static Optional<Long> toMillis(String timestamp, String picture) {
        if (picture != null) {
            throw unknown(picture);
        }
        try {
            return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME
                    .parse(timestamp, Instant::from)
                    .toEpochMilli());
        } catch (DateTimeException e) {
            throw new JsonataError(
                    "D3110",
                    "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given \""
                            + timestamp
                            + "\"");
        }
    }
}
