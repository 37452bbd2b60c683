package io.github.steplint.document.variables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the framework's own language makes of texts and numbers. */
final class JavaScript {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int LEAST_EXPONENT = -7;
    private static final int MOST_DIGITS = 21;

    private JavaScript() {}

    /** The text without white space at its ends. */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == '\uFEFF' || c == '\u00A0' || c >= '\t' && c <= '\r' || Character.isSpaceChar(c);
    }

    /** The number that a text is, as it is printed; empty if the text is no number. */
    static Optional<String> number(String text) {
        String trimmed = trim(text);
        if (trimmed.isEmpty()) {
            return Optional.of("0");
        }
        if ("+-.I0123456789".indexOf(trimmed.charAt(0)) < 0) {
            return Optional.empty();
        }
        if (trimmed.matches("[+-]?Infinity")) {
            return Optional.of(trimmed.replace("+", ""));
        }
        if (trimmed.matches("0[xX][0-9a-fA-F]+")) {
            return Optional.of(whole(trimmed, 16));
        }
        if (trimmed.matches("0[oO][0-7]+")) {
            return Optional.of(whole(trimmed, 8));
        }
        if (trimmed.matches("0[bB][01]+")) {
            return Optional.of(whole(trimmed, 2));
        }
        return DECIMAL.matcher(trimmed).matches() ? Optional.of(print(Double.parseDouble(trimmed))) : Optional.empty();
    }

    private static String whole(String digits, int radix) {
        return print(new BigInteger(digits.substring(2), radix).doubleValue());
    }

    /** A number as JavaScript prints it: the shortest digits that give the same number back. */
    static String print(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(Math.abs(value))).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + print(digits, point);
    }

    private static String print(String digits, int point) {
        if (point > MOST_DIGITS || point <= LEAST_EXPONENT + 1) {
            String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
            int exponent = point - 1;
            return digits.charAt(0) + fraction + "e" + (exponent < 0 ? "" : "+") + exponent;
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }
}
