package io.github.steplint.expression.jsonata.picture;

import java.util.Map;

/** Whole numbers as Roman numerals, and as the letters of spreadsheet columns. */
final class Numerals {
    /** Larger numbers have more than ten thousand {@code M}. */
    private static final double MOST_ROMAN = 10_000_000;

    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final Map<Character, Integer> DIGITS =
            Map.of('M', 1000, 'D', 500, 'C', 100, 'L', 50, 'X', 10, 'V', 5, 'I', 1);

    private Numerals() {}

    static String roman(double value) {
        if (value > MOST_ROMAN) {
            throw Failures.tooMuch(JsNumbers.text(value) + " is too large to be written in Roman numerals");
        }
        StringBuilder roman = new StringBuilder();
        double left = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }

    /** The number that upper-case Roman digits mean, or {@code NaN}. */
    static double parseRoman(String roman) {
        double sum = 0;
        int most = 1;
        for (int i = roman.length() - 1; i >= 0; i--) {
            Integer value = DIGITS.get(roman.charAt(i));
            if (value == null) {
                return Double.NaN;
            }
            sum += value < most ? -value : value;
            most = Math.max(most, value);
        }
        return sum;
    }

    /** @param first the letter of 1 */
    static String letters(double value, char first) {
        StringBuilder letters = new StringBuilder();
        for (double left = value; left > 0; left = Math.floor((left - 1) / LETTERS)) {
            letters.append((char) ((left - 1) % LETTERS + first));
        }
        return letters.reverse().toString();
    }

    static double parseLetters(String letters, char first) {
        double sum = 0;
        for (int i = 0; i < letters.length(); i++) {
            sum += (letters.charAt(letters.length() - i - 1) - first + 1) * Math.pow(LETTERS, i);
        }
        return sum;
    }
}
