package io.github.steplint.expression.jsonata.picture;

import java.util.Map;

/**
 * The characters that mean something in a picture of a number, which the options of {@code $formatNumber} replace.
 *
 * @param zero the digit zero, the first of ten that follow each other
 * @param digit an optional digit
 */
record NumberSigns(
        String decimal,
        String grouping,
        String exponent,
        String minus,
        String percent,
        String perMille,
        String zero,
        String digit,
        String pattern) {

    static NumberSigns of(Map<String, String> options) {
        return new NumberSigns(
                sign(options, "decimal-separator", "."),
                sign(options, "grouping-separator", ","),
                sign(options, "exponent-separator", "e"),
                options.getOrDefault("minus-sign", "-"),
                sign(options, "percent", "%"),
                sign(options, "per-mille", "\u2030"),
                sign(options, "zero-digit", "0"),
                sign(options, "digit", "#"),
                sign(options, "pattern-separator", ";"));
    }

    private static String sign(Map<String, String> options, String name, String otherwise) {
        String sign = options.getOrDefault(name, otherwise);
        if (sign.isEmpty()) {
            throw Failures.tooMuch("An empty " + name + " is found without end in a picture");
        }
        return sign;
    }

    /** Whether a character is a digit that is written. */
    boolean isMandatory(char character) {
        return character >= zero.charAt(0) && character < zero.charAt(0) + 10;
    }

    boolean isDigit(char character) {
        return isMandatory(character) || is(digit, character);
    }

    /** Whether a character is one of those that a number is made of. */
    boolean isActive(char character) {
        return isDigit(character)
                || is(decimal, character)
                || is(exponent, character)
                || is(grouping, character)
                || is(pattern, character);
    }

    boolean is(String sign, char character) {
        return sign.length() == 1 && sign.charAt(0) == character;
    }

    int mandatory(String part) {
        return (int) part.chars().filter(c -> isMandatory((char) c)).count();
    }

    int digits(String part) {
        return (int) part.chars().filter(c -> isDigit((char) c)).count();
    }

    /** A text in the digits of the family. */
    String translate(String text) {
        int distance = zero.charAt(0) - '0';
        if (zero.equals("0")) {
            return text;
        }
        StringBuilder translated = new StringBuilder();
        text.chars().forEach(c -> translated.append((char) (c >= '0' && c <= '9' ? c + distance : c)));
        return translated.toString();
    }
}
