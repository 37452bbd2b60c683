package io.github.steplint.expression.jsonata.picture;

import java.util.Random;

/** Texts out of the characters of an alphabet. */
final class RandomTexts {
    private RandomTexts() {}

    /** A text of at least one and at most so many characters. */
    static String text(Random random, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
