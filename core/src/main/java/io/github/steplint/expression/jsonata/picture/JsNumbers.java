package io.github.steplint.expression.jsonata.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as JavaScript writes, reads and rounds them. */
final class JsNumbers {
    private static final int MOST_FRACTION = 100;
    private static final double PLAIN_FROM = 1e21;

    private JsNumbers() {}

    /** A number in the fewest digits that read back as it. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        } else if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().abs().toString();
        return (value < 0 ? "-" : "") + placed(digits, digits.length() - shortest.scale());
    }

    /** The decimal number with the fewest digits that reads back as the value. */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = Math.abs(value) < 1e-300 ? 1 : 15; digits < 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    /** @param point how many of the digits stand before the decimal point */
    private static String placed(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= 21) {
            return digits + "0".repeat(point - length);
        } else if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        } else if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = length > 1 ? "." + digits.substring(1) : "";
        int exponent = point - 1;
        return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }

    /** A number with so many digits after the point, and without an exponent below 1e21. */
    static String fixed(double value, int places) {
        if (places > MOST_FRACTION) {
            throw Failures.tooMuch("A fraction of " + places + " digits is longer than a number can be written with");
        } else if (Double.isNaN(value) || Math.abs(value) >= PLAIN_FROM) {
            return text(value);
        }
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    /** As {@code $round}: halves go to the even neighbour, and the decimal point is moved in the written number. */
    static double round(double value, int places) {
        double moved = places == 0 ? value : movePoint(value, places);
        double rounded = Math.rint(moved);
        return (places == 0 ? rounded : movePoint(rounded, -places)) + 0.0;
    }

    private static double movePoint(double value, int places) {
        return Double.isNaN(value) || Double.isInfinite(value)
                ? Double.NaN
                : shortest(value).scaleByPowerOfTen(places).doubleValue();
    }

    /** The whole number that a text begins with, or {@code NaN}. */
    static double parseInt(String text) {
        String trimmed = text.strip();
        int end = trimmed.startsWith("-") || trimmed.startsWith("+") ? 1 : 0;
        int start = end;
        while (end < trimmed.length() && trimmed.charAt(end) >= '0' && trimmed.charAt(end) <= '9') {
            end++;
        }
        return end == start ? Double.NaN : Double.parseDouble(trimmed.substring(0, end));
    }
}
