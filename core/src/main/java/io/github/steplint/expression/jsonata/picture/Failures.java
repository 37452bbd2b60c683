package io.github.steplint.expression.jsonata.picture;

import io.github.steplint.expression.jsonata.JsonataError;
import java.util.Map;

/** What pictures fail with, in the codes and words of the reference, and the bounds that they are held to. */
final class Failures {
    /** How long a picture may be. */
    static final int MOST_PICTURE = 10_000;
    /** How many characters one number may be padded to. */
    static final int MOST_WIDTH = 10_000;
    /** How long a formatted text may become. */
    static final int MOST_TEXT = 1_000_000;

    private static final Map<String, String> MESSAGES = Map.ofEntries(
            Map.entry("D3080", "The picture string must only contain a maximum of two sub-pictures"),
            Map.entry(
                    "D3081",
                    "The sub-picture must not contain more than one instance of the 'decimal-separator' character"),
            Map.entry("D3082", "The sub-picture must not contain more than one instance of the 'percent' character"),
            Map.entry("D3083", "The sub-picture must not contain more than one instance of the 'per-mille' character"),
            Map.entry("D3084", "The sub-picture must not contain both a 'percent' and a 'per-mille' character"),
            Map.entry(
                    "D3085",
                    "The mantissa part of a sub-picture must contain at least one character that is either an "
                            + "'optional digit character' or a member of the 'decimal digit family'"),
            Map.entry(
                    "D3086",
                    "The sub-picture must not contain a passive character that is preceded by an active character "
                            + "and that is followed by another active character"),
            Map.entry(
                    "D3087",
                    "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a "
                            + "'decimal-separator' character"),
            Map.entry(
                    "D3088", "The sub-picture must not contain a 'grouping-separator' at the end of the integer part"),
            Map.entry(
                    "D3089",
                    "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character"),
            Map.entry(
                    "D3090",
                    "The integer part of the sub-picture must not contain a member of the 'decimal digit family' "
                            + "that is followed by an instance of the 'optional digit character'"),
            Map.entry(
                    "D3091",
                    "The fractional part of the sub-picture must not contain an instance of the 'optional digit "
                            + "character' that is followed by a member of the 'decimal digit family'"),
            Map.entry(
                    "D3092",
                    "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character "
                            + "treated as an 'exponent-separator'"),
            Map.entry(
                    "D3093",
                    "The exponent part of the sub-picture must comprise only of one or more characters that are "
                            + "members of the 'decimal digit family'"),
            Map.entry("D3100", "The radix of the formatBase function must be between 2 and 36.  It was given {value}"),
            Map.entry(
                    "D3110",
                    "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given \"{value}\""),
            Map.entry(
                    "D3130",
                    "Formatting or parsing an integer as a sequence starting with \"{value}\" is not supported by "
                            + "this implementation"),
            Map.entry("D3131", "In a decimal digit pattern, all digits must be from the same decimal group"),
            Map.entry("D3132", "Unknown component specifier \"{value}\" in date/time picture string"),
            Map.entry(
                    "D3133",
                    "The 'name' modifier can only be applied to months and days in the date/time picture string, "
                            + "not \"{value}\""),
            Map.entry("D3134", "The timezone integer format specifier cannot have more than four digits"),
            Map.entry("D3135", "No matching closing bracket ']' in date/time picture string"),
            Map.entry("D3136", "The date/time picture string is missing specifiers required to parse the timestamp"));

    private Failures() {}

    static JsonataError of(String code) {
        return new JsonataError(code, MESSAGES.get(code));
    }

    /** @param value what the failure is about, which its message quotes */
    static JsonataError of(String code, Object value) {
        return new JsonataError(code, MESSAGES.get(code).replace("{value}", String.valueOf(value)));
    }

    static JsonataError tooMuch(String what) {
        return new JsonataError("U1001", what);
    }

    static String boundedPicture(String picture) {
        if (picture.length() > MOST_PICTURE) {
            throw tooMuch("A picture of " + picture.length() + " characters is longer than an evaluation may read");
        }
        return picture;
    }
}
