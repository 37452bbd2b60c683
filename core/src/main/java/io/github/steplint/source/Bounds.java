package io.github.steplint.source;

import java.util.Locale;

/** Sentences for bounds that were passed. */
final class Bounds {
    private Bounds() {}

    /** Whether the text is short enough to be read; if not, says so. */
    static boolean admits(Text text, Limits limits, Problems problems) {
        if (text.length() <= limits.characters()) {
            return true;
        }
        tellCharacters(limits, problems);
        return false;
    }

    static void tellCharacters(Limits limits, Problems problems) {
        problems.limit(
                0, 0, "the text has more than " + number(limits.characters()) + " characters and is not read", "");
    }

    static void tellDepth(int at, Limits limits, Problems problems) {
        problems.limit(
                at,
                at + 1,
                "values are nested deeper than " + number(limits.depth()) + " levels; reading stops here",
                "");
    }

    static void tellNodes(int at, Limits limits, Problems problems) {
        problems.limit(
                at, at + 1, "the text has more than " + number(limits.nodes()) + " values; reading stops here", "");
    }

    static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
