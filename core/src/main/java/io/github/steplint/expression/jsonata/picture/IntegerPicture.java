package io.github.steplint.expression.jsonata.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a picture says of a whole number.
 *
 * @param form digits, words, letters…
 * @param letterCase of words, letters and Roman numerals
 * @param ordinal whether it is {@code 1st} and not {@code 1}
 * @param zero the code point of the digit zero
 * @param mandatory how many digits are written at least; {@code NaN} where a width is no number
 * @param optional how many digits the picture marks as optional
 * @param every how many digits stand between two separators, or 0 if they do not stand regularly
 * @param separators the separators, from the right
 * @param token the picture as it was written
 */
record IntegerPicture(
        Form form,
        LetterCase letterCase,
        boolean ordinal,
        int zero,
        double mandatory,
        int optional,
        int every,
        List<Separator> separators,
        String token) {

    /** How a number is written; a sequence is any other, which nobody writes. */
    enum Form {
        DECIMAL,
        LETTERS,
        ROMAN,
        WORDS,
        SEQUENCE
    }

    enum LetterCase {
        UPPER,
        LOWER,
        TITLE
    }

    /** @param position how many digits stand to its right */
    record Separator(int position, String character) {}

    private static final int[] ZEROS = {
        0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
        0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
        0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10
    };

    static IntegerPicture of(String picture) {
        int semicolon = picture.lastIndexOf(';');
        String primary = semicolon < 0 ? picture : picture.substring(0, semicolon);
        boolean ordinal = semicolon >= 0 && picture.startsWith("o", semicolon + 1);
        return switch (primary) {
            case "A" -> plain(Form.LETTERS, LetterCase.UPPER, ordinal);
            case "a" -> plain(Form.LETTERS, LetterCase.LOWER, ordinal);
            case "I" -> plain(Form.ROMAN, LetterCase.UPPER, ordinal);
            case "i" -> plain(Form.ROMAN, LetterCase.LOWER, ordinal);
            case "W" -> plain(Form.WORDS, LetterCase.UPPER, ordinal);
            case "w" -> plain(Form.WORDS, LetterCase.LOWER, ordinal);
            case "Ww" -> plain(Form.WORDS, LetterCase.TITLE, ordinal);
            default -> decimal(primary, ordinal);
        };
    }

    private static IntegerPicture plain(Form form, LetterCase letterCase, boolean ordinal) {
        return new IntegerPicture(form, letterCase, ordinal, '0', Double.NaN, 0, 0, List.of(), "");
    }

    private static IntegerPicture decimal(String primary, boolean ordinal) {
        int zero = -1;
        int mandatory = 0;
        int optional = 0;
        List<Separator> separators = new ArrayList<>();
        List<Integer> characters = new ArrayList<>(primary.codePoints().boxed().toList());
        Collections.reverse(characters);
        for (int character : characters) {
            int family = zeroOf(character);
            if (family < 0 && character == '#') {
                optional++;
            } else if (family < 0) {
                separators.add(new Separator(mandatory + optional, Character.toString(character)));
            } else if (zero >= 0 && zero != family) {
                throw Failures.of("D3131");
            } else {
                mandatory++;
                zero = family;
            }
        }
        if (mandatory == 0) {
            return new IntegerPicture(
                    Form.SEQUENCE, LetterCase.LOWER, ordinal, '0', Double.NaN, 0, 0, List.of(), primary);
        }
        int every = oneSign(separators)
                ? interval(separators.stream().map(Separator::position).toList())
                : 0;
        return new IntegerPicture(
                Form.DECIMAL,
                LetterCase.LOWER,
                ordinal,
                zero,
                mandatory,
                optional,
                every,
                List.copyOf(separators),
                primary);
    }

    private static int zeroOf(int character) {
        for (int zero : ZEROS) {
            if (character >= zero && character <= zero + 9) {
                return zero;
            }
        }
        return -1;
    }

    private static boolean oneSign(List<Separator> separators) {
        return separators.stream().map(Separator::character).distinct().count() == 1;
    }

    /** The distance between positions that stand regularly from the first, or 0. */
    static int interval(List<Integer> positions) {
        if (positions.isEmpty()) {
            return 0;
        }
        int factor = positions.get(0);
        for (int position : positions) {
            factor = gcd(factor, position);
        }
        for (int i = 1; i <= positions.size(); i++) {
            if (!positions.contains(i * factor)) {
                return 0;
            }
        }
        return factor;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    IntegerPicture withMandatory(double digits) {
        return new IntegerPicture(form, letterCase, ordinal, zero, digits, optional, every, separators, token);
    }
}
