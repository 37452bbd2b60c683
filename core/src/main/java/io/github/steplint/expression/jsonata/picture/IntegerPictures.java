package io.github.steplint.expression.jsonata.picture;

import io.github.steplint.expression.jsonata.picture.IntegerPicture.LetterCase;
import io.github.steplint.expression.jsonata.picture.IntegerPicture.Separator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code $formatInteger} and {@code $parseInteger}. */
public final class IntegerPictures {

    private IntegerPictures() {}

    /**
     * Writes a number, rounded down to a whole one, as a picture says: {@code #,##0}, {@code 1;o}, {@code Ww}.
     *
     * @throws io.github.steplint.expression.jsonata.JsonataError D3130 for a picture without a digit, D3131 for digits
     *     of several scripts, U1001 for what is too large
     */
    public static String formatInteger(double value, String picture) {
        return format(Math.floor(value), IntegerPicture.of(Failures.boundedPicture(picture)));
    }

    /**
     * Reads a number that is written as a picture says; empty for what is none.
     *
     * @throws io.github.steplint.expression.jsonata.JsonataError D3130, D3131 and U1001 as {@link #formatInteger}
     */
    public static Optional<Double> parseInteger(String value, String picture) {
        if (value.length() > Failures.MOST_TEXT) {
            throw Failures.tooMuch("A number of " + value.length() + " characters is longer than can be read");
        }
        return Optional.of(parse(value, IntegerPicture.of(Failures.boundedPicture(picture))))
                .filter(number -> !number.isNaN());
    }

    static String format(double value, IntegerPicture picture) {
        double size = Math.abs(value);
        String text = switch (picture.form()) {
            case LETTERS -> Numerals.letters(size, firstLetter(picture));
            case ROMAN -> cased(Numerals.roman(size), picture.letterCase());
            case WORDS -> cased(NumberWords.format(size, picture.ordinal()), picture.letterCase());
            case DECIMAL -> decimal(size, picture);
            case SEQUENCE -> throw Failures.of("D3130", picture.token());
        };
        return value < 0 ? "-" + text : text;
    }

    private static char firstLetter(IntegerPicture picture) {
        return picture.letterCase() == LetterCase.UPPER ? 'A' : 'a';
    }

    private static String cased(String text, LetterCase letterCase) {
        return switch (letterCase) {
            case UPPER -> text.toUpperCase(Locale.ROOT);
            case LOWER -> text.toLowerCase(Locale.ROOT);
            case TITLE -> text;
        };
    }

    private static String decimal(double size, IntegerPicture picture) {
        String digits = JsNumbers.text(size);
        if (picture.mandatory() > Failures.MOST_WIDTH) {
            throw Failures.tooMuch(
                    "A number of " + JsNumbers.text(picture.mandatory()) + " digits is longer than can be written");
        }
        digits = "0".repeat((int) Math.max(0, picture.mandatory() - digits.length())) + digits;
        String grouped = group(shift(digits, picture.zero() - '0'), picture);
        return picture.ordinal() ? grouped + suffix(grouped) : grouped;
    }

    /** The same text in the digits of another script; whatever else is in it moves along, as in the reference. */
    private static String shift(String text, int distance) {
        return distance == 0
                ? text
                : text.codePoints()
                        .map(character -> character + distance)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static String group(String digits, IntegerPicture picture) {
        StringBuilder text = new StringBuilder(digits);
        List<Separator> separators = picture.separators();
        if (picture.every() > 0) {
            String sign = separators.get(0).character();
            for (int at = text.length() - picture.every(); at > 0; at -= picture.every()) {
                text.insert(at, sign);
            }
            return text.toString();
        }
        for (int i = separators.size() - 1; i >= 0; i--) {
            insertFromRight(text, separators.get(i));
        }
        return text.toString();
    }

    /** A separator that would stand left of the number cuts it, as in the reference: what stands left of it is lost. */
    private static void insertFromRight(StringBuilder text, Separator separator) {
        int at = text.length() - separator.position();
        if (at < 0) {
            text.delete(0, Math.max(0, text.length() + at));
        }
        text.insert(Math.max(0, at), separator.character());
    }

    private static String suffix(String digits) {
        int last = digits.length() - 1;
        boolean teen = last > 0 && digits.charAt(last - 1) == '1';
        return switch (teen ? '0' : digits.charAt(last)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }

    static double parse(String value, IntegerPicture picture) {
        boolean upper = picture.letterCase() == LetterCase.UPPER;
        return switch (picture.form()) {
            case LETTERS -> Numerals.parseLetters(value, firstLetter(picture));
            case ROMAN -> Numerals.parseRoman(upper ? value : value.toUpperCase(Locale.ROOT));
            case WORDS -> NumberWords.parse(value);
            case DECIMAL -> parseDecimal(value, picture);
            case SEQUENCE -> throw Failures.of("D3130", picture.token());
        };
    }

    /** A picture whose separators stand regularly reads commas, whatever its own separator is, as in the reference. */
    private static double parseDecimal(String value, IntegerPicture picture) {
        String digits = picture.ordinal() ? value.substring(0, Math.max(0, value.length() - 2)) : value;
        if (picture.every() > 0) {
            digits = digits.replace(",", "");
        } else {
            for (Separator separator : picture.separators()) {
                digits = digits.replace(separator.character(), "");
            }
        }
        int distance = '0' - picture.zero();
        boolean tooLow = digits.chars().anyMatch(character -> character + distance < 0);
        return tooLow ? Double.NaN : JsNumbers.parseInt(shift(digits, distance));
    }

    /** The regular expression of numbers as a picture says. @param width how many digits there are, or less than 1 */
    static String regex(IntegerPicture picture, double width) {
        boolean upper = picture.letterCase() == LetterCase.UPPER;
        return switch (picture.form()) {
            case LETTERS -> upper ? "[A-Z]+" : "[a-z]+";
            case ROMAN -> upper ? "[MDCLXVI]+" : "[mdclxvi]+";
            case WORDS -> NumberWords.REGEX;
            case DECIMAL -> "[0-9]" + occurrences(picture, width) + (picture.ordinal() ? "(?:th|st|nd|rd)" : "");
            case SEQUENCE -> throw Failures.of("D3130", picture.token());
        };
    }

    private static String occurrences(IntegerPicture picture, double width) {
        if (!(width > 0)) {
            return "+";
        } else if (width > Failures.MOST_WIDTH) {
            throw Failures.tooMuch("A number of " + JsNumbers.text(width) + " digits is longer than can be read");
        }
        int least = (int) width - picture.optional();
        String count = "{" + (picture.optional() == 0 ? "" : least + ",") + (int) width + "}";
        // JavaScript takes braces that hold no count as they are.
        return least < 0 ? "\\Q" + count + "\\E" : count;
    }
}
