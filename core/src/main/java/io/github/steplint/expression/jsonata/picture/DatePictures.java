package io.github.steplint.expression.jsonata.picture;

import io.github.steplint.expression.jsonata.picture.IntegerPicture.LetterCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code $fromMillis} and {@code $toMillis}. */
public final class DatePictures {
    static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final DatePicture ISO_8601 = DatePicture.of("[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]");

    private DatePictures() {}

    /**
     * Writes a time.
     *
     * @param millis milliseconds since the epoch
     * @param picture how it is written; in ISO 8601 if there is none
     * @param timezone {@code +hhmm} or {@code -hhmm}; UTC if there is none
     * @throws io.github.steplint.expression.jsonata.JsonataError D3130 to D3135 for a picture that says nothing, U1001
     *     for a text that gets too long
     */
    public static String fromMillis(double millis, Optional<String> picture, Optional<String> timezone) {
        DatePicture format =
                picture.map(Failures::boundedPicture).map(DatePicture::of).orElse(ISO_8601);
        double offset = timezone.map(JsNumbers::parseInt).orElse(0.0);
        double hours = Math.floor(offset / 100);
        double minutes = offset % 100;
        DateComponents time = new DateComponents(JsDates.clip(millis + (60 * hours + minutes) * 60_000));
        StringBuilder text = new StringBuilder();
        for (DatePicture.Part part : format.parts()) {
            if (part instanceof DatePicture.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof DatePicture.Marker marker) {
                text.append(component(time, marker, hours, minutes));
            }
            if (text.length() > Failures.MOST_TEXT) {
                throw Failures.tooMuch("The picture writes a longer text than an evaluation may make");
            }
        }
        return text.toString();
    }

    /**
     * Reads a time, in milliseconds since the epoch; empty for a text that is not written as the picture says, or that
     * names no time, such as the 25th hour. What is more significant than all that the picture reads is taken from now:
     * a time without a date is of today.
     *
     * @param picture how it is written; in ISO 8601 if there is none
     * @param now milliseconds since the epoch
     * @throws io.github.steplint.expression.jsonata.JsonataError D3110 for what is not ISO 8601, D3130 to D3136 for a
     *     picture that says nothing or too little, U1001 for what takes too long to read
     */
    public static Optional<Long> toMillis(String timestamp, Optional<String> picture, long now) {
        double millis = picture.map(Failures::boundedPicture)
                .map(DatePicture::of)
                .map(format -> DateReader.read(timestamp, format, new DateComponents(JsDates.clip(now))))
                .orElseGet(() -> IsoTimestamps.read(timestamp));
        return Double.isNaN(millis) ? Optional.empty() : Optional.of((long) millis);
    }

    private static String component(DateComponents time, DatePicture.Marker marker, double hours, double minutes) {
        return switch (marker.component()) {
            case 'Z', 'z' -> zone(marker, hours, minutes);
            case 'P' -> {
                String half = time.afternoon() ? "pm" : "am";
                yield marker.names().filter(LetterCase.UPPER::equals).isPresent()
                        ? half.toUpperCase(Locale.ROOT)
                        : half;
            }
            case 'C', 'E' -> "ISO";
            case 'Y', 'M', 'D', 'd', 'F', 'W', 'w', 'X', 'x', 'H', 'h', 'm', 's', 'f' -> numeric(time, marker);
            default -> "undefined";
        };
    }

    private static String numeric(DateComponents time, DatePicture.Marker marker) {
        double value = time.number(marker.component());
        if (marker.names().isPresent()) {
            return name(value, marker, marker.names().get());
        } else if (marker.component() == 'Y' && marker.width() != -1) {
            value = value % Math.pow(10, marker.width());
        }
        return IntegerPictures.format(value, marker.number().orElseThrow());
    }

    private static String name(double value, DatePicture.Marker marker, LetterCase letterCase) {
        List<String> names = switch (marker.component()) {
            case 'M', 'x' -> MONTHS;
            case 'F' -> DAYS;
            default -> throw Failures.of("D3133", marker.component());
        };
        String name = Double.isNaN(value) ? "undefined" : names.get((int) value - 1);
        String cased = switch (letterCase) {
            case UPPER -> name.toUpperCase(Locale.ROOT);
            case LOWER -> name.toLowerCase(Locale.ROOT);
            case TITLE -> name;
        };
        return cased.length() > marker.most().orElse(Double.NaN)
                ? cased.substring(0, (int) Math.max(0, marker.most().getAsDouble()))
                : cased;
    }

    private static String zone(DatePicture.Marker marker, double hours, double minutes) {
        double offset = hours * 100 + minutes;
        if (offset == 0 && marker.zulu()) {
            checkedDigits(marker);
            return "Z";
        }
        String text = offset(marker, hours, minutes);
        return (marker.component() == 'z' ? "GMT" : "") + (offset >= 0 ? "+" : "") + text;
    }

    private static String offset(DatePicture.Marker marker, double hours, double minutes) {
        IntegerPicture number = marker.number().orElseThrow();
        if (number.every() > 0 || checkedDigits(marker) > 2) {
            return IntegerPictures.format(hours * 100 + minutes, number);
        }
        String text = IntegerPictures.format(hours, number);
        return minutes == 0 ? text : text + ":" + IntegerPictures.formatInteger(minutes, "00");
    }

    private static double checkedDigits(DatePicture.Marker marker) {
        IntegerPicture number = marker.number().orElseThrow();
        if (number.every() == 0 && !(number.mandatory() >= 1 && number.mandatory() <= 4)) {
            throw Failures.of("D3134");
        }
        return number.mandatory();
    }
}
