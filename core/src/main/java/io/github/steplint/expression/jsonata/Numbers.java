package io.github.steplint.expression.jsonata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as JavaScript has and writes them. */
final class Numbers {
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    private Numbers() {}

    /** Whether a value is a number that JSON can hold; an infinite one ends the evaluation. */
    static boolean isNumber(Object value) {
        if (!(value instanceof Double number) || number.isNaN()) {
            return false;
        }
        if (number.isInfinite()) {
            throw new JsonataError("D1001", "Number out of range: " + (number > 0 ? "Infinity" : "-Infinity"));
        }
        return true;
    }

    static boolean isInteger(Object value) {
        return value instanceof Double number && number == Math.rint(number) && !number.isInfinite();
    }

    /** The number that fifteen digits hold of a number. */
    static double fifteenDigits(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value;
        }
        return new BigDecimal(value).round(FIFTEEN).doubleValue();
    }

    /** A number as JavaScript writes it, with at most fifteen digits. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "Infinity" : "-Infinity";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        BigDecimal rounded = new BigDecimal(value).round(FIFTEEN).stripTrailingZeros();
        String digits = rounded.unscaledValue().abs().toString();
        int point = digits.length() - rounded.scale();
        return (value < 0 ? "-" : "") + placed(digits, point);
    }

    /** @param point how many of the digits stand before the decimal point */
    private static String placed(String digits, int point) {
        int length = digits.length();
        if (length <= point && point <= 21) {
            return digits + "0".repeat(point - length);
        }
        if (0 < point && point <= 21) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-6 < point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        return digits.charAt(0)
                + (length > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + Math.abs(exponent);
    }
}
