package io.github.steplint.report;

import java.util.Locale;

/** A message for a format that wants sentences. */
final class Sentence {

    private Sentence() {}

    /** With a capital and a full stop, unless it ends in a mark of its own. */
    static String of(String message) {
        if (message.isEmpty()) {
            return message;
        }
        int first = message.offsetByCodePoints(0, 1);
        String capital = message.substring(0, first).toUpperCase(Locale.ROOT) + message.substring(first);
        return capital.endsWith(".") || capital.endsWith("?") || capital.endsWith("!") ? capital : capital + ".";
    }
}
