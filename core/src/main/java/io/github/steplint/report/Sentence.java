package io.github.steplint.report;

/** A message for a format that wants sentences. */
final class Sentence {

    private Sentence() {}

    /** With a full stop, unless it ends in a mark of its own. Its first word stays, since it may be somebody's name. */
    static String of(String message) {
        boolean ended = message.isEmpty() || ".?!".indexOf(message.charAt(message.length() - 1)) >= 0;
        return ended ? message : message + ".";
    }
}
