package io.github.steplint.expression.jsonata.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A picture of a time: literal text, and markers such as {@code [D1o]}, {@code [MNn,3-3]}, {@code [Y0001]}. */
record DatePicture(List<Part> parts) {
    private static final String NUMBERS = "YMDdFWwXxHhmsf";
    private static final Map<Character, String> DEFAULTS = Map.ofEntries(
            Map.entry('Y', "1"),
            Map.entry('M', "1"),
            Map.entry('D', "1"),
            Map.entry('d', "1"),
            Map.entry('F', "n"),
            Map.entry('W', "1"),
            Map.entry('w', "1"),
            Map.entry('X', "1"),
            Map.entry('x', "1"),
            Map.entry('H', "1"),
            Map.entry('h', "1"),
            Map.entry('P', "n"),
            Map.entry('m', "01"),
            Map.entry('s', "01"),
            Map.entry('f', "1"),
            Map.entry('Z', "01:01"),
            Map.entry('z', "01:01"),
            Map.entry('C', "n"),
            Map.entry('E', "n"));

    sealed interface Part {}

    record Literal(String text) implements Part {}

    /**
     * @param component the letter of what is written
     * @param names in which case a name is written, if it is a name
     * @param zulu whether a time zone without an offset is written {@code Z}
     * @param most how long a name may be; {@code NaN} where the width is no number
     * @param number how a number is written
     * @param width how many digits a year has, -1 if the picture does not say; of a month and day too when read
     */
    record Marker(
            char component,
            Optional<IntegerPicture.LetterCase> names,
            boolean zulu,
            OptionalDouble most,
            Optional<IntegerPicture> number,
            double width)
            implements Part {}

    static DatePicture of(String picture) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        int at = picture.indexOf('[');
        while (at >= 0) {
            literal(parts, picture.substring(start, at));
            if (picture.startsWith("[[", at)) {
                parts.add(new Literal("["));
                start = at + 2;
            } else {
                int end = picture.indexOf(']', at);
                if (end < 0) {
                    throw Failures.of("D3135");
                }
                parts.add(marker(withoutBlanks(picture.substring(at + 1, end))));
                start = end + 1;
            }
            at = picture.indexOf('[', start);
        }
        literal(parts, picture.substring(start));
        return new DatePicture(List.copyOf(parts));
    }

    private static void literal(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Literal(text.replace("]]", "]")));
        }
    }

    private static String withoutBlanks(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Marker marker(String text) {
        if (text.isEmpty()) {
            throw Failures.of("D3132", "");
        }
        int comma = text.lastIndexOf(',');
        String presentation = comma > 0 ? text.substring(1, comma) : comma == 0 ? "," : text.substring(1);
        char component = text.charAt(0);
        if (presentation.isEmpty()) {
            presentation = DEFAULTS.getOrDefault(component, "");
        }
        if (presentation.isEmpty()) {
            throw Failures.of("D3132", component);
        }
        return marker(component, presentation, comma < 0 ? "*" : text.substring(comma + 1));
    }

    private static Marker marker(char component, String presentation, String widths) {
        int length = presentation.length();
        char modifier = length > 1 && "atco".indexOf(presentation.charAt(length - 1)) >= 0
                ? presentation.charAt(length - 1)
                : ' ';
        String first = modifier == ' ' ? presentation : presentation.substring(0, length - 1);
        int dash = widths.indexOf('-');
        OptionalDouble least = width(dash < 0 ? widths : widths.substring(0, dash));
        OptionalDouble most = dash < 0 ? OptionalDouble.empty() : width(widths.substring(dash + 1));
        Optional<IntegerPicture.LetterCase> names = names(first);
        Optional<IntegerPicture> number = Optional.empty();
        if (component == 'Z' || component == 'z') {
            number = Optional.of(IntegerPicture.of(first));
        } else if (names.isEmpty() && NUMBERS.indexOf(component) >= 0) {
            number = Optional.of(number(component, modifier == ' ' ? first : first + ";" + modifier, least, most));
        }
        double digits = number.isPresent() && "YMD".indexOf(component) >= 0 ? digits(number.get(), most) : -1;
        return new Marker(component, names, modifier == 't', most, number, digits);
    }

    private static OptionalDouble width(String text) {
        return text.equals("*") ? OptionalDouble.empty() : OptionalDouble.of(JsNumbers.parseInt(text));
    }

    private static Optional<IntegerPicture.LetterCase> names(String presentation) {
        if (presentation.startsWith("n")) {
            return Optional.of(IntegerPicture.LetterCase.LOWER);
        } else if (presentation.startsWith("N")) {
            return Optional.of(
                    presentation.startsWith("Nn") ? IntegerPicture.LetterCase.TITLE : IntegerPicture.LetterCase.UPPER);
        }
        return Optional.empty();
    }

    private static IntegerPicture number(
            char component, String presentation, OptionalDouble least, OptionalDouble most) {
        IntegerPicture number = IntegerPicture.of(presentation);
        if (least.isPresent() && number.mandatory() < least.getAsDouble()) {
            number = number.withMandatory(least.getAsDouble());
        }
        return most.isPresent() && "YMD".indexOf(component) >= 0 ? number.withMandatory(most.getAsDouble()) : number;
    }

    private static double digits(IntegerPicture number, OptionalDouble most) {
        double shown = number.mandatory() + number.optional();
        return most.orElse(shown >= 2 ? shown : -1);
    }
}
