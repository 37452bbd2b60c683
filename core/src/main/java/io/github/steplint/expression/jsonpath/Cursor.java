package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.ExpressionFault;
import java.util.OptionalInt;

/** A place in a text that moves on. */
final class Cursor {
    private final String text;
    private final int end;
    private int at;
    private String stops = "";

    Cursor(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= end;
    }

    char peek() {
        return text.charAt(at);
    }

    char next() {
        return text.charAt(at++);
    }

    boolean take(char c) {
        boolean there = !atEnd() && peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    boolean take(String word) {
        boolean there = text.startsWith(word, at) && at + word.length() <= end;
        at += there ? word.length() : 0;
        return there;
    }

    /** Takes a word of letters only where no letter follows it. */
    boolean takeWord(String word) {
        int after = at + word.length();
        boolean there = text.startsWith(word, at)
                && after <= end
                && (after == end || !Character.isLetterOrDigit(text.charAt(after)));
        at += there ? word.length() : 0;
        return there;
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    String since(int start) {
        return text.substring(start, at);
    }

    String rest() {
        return text.substring(Math.min(at, end), end);
    }

    /** From {@code start} over blanks up to the next dot or bracket. */
    String words(int start) {
        int stop = at;
        while (stop < end && text.charAt(stop) != '.' && text.charAt(stop) != '[') {
            stop++;
        }
        return text.substring(start, stop).strip();
    }

    /** Whether a blank stands here with more of a name behind it. */
    boolean blankInsideName() {
        return stops.isEmpty() && !atEnd() && peek() == ' ' && !rest().isBlank();
    }

    /** Sets the characters that end a name from here on, and gives those that did before. */
    String stopAt(String characters) {
        String before = stops;
        stops = characters;
        return before;
    }

    /** Whether a character ends a name here, as operators and closing brackets do inside a filter. */
    boolean stopsAt(char c) {
        return stops.indexOf(c) >= 0;
    }

    OptionalInt integer() {
        int start = at;
        if (!atEnd() && peek() == '-') {
            at++;
        }
        while (!atEnd() && Character.isDigit(peek())) {
            at++;
        }
        if (at == start) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(since(start)));
        } catch (NumberFormatException e) {
            throw faultAt(start, "has \"" + since(start) + "\" where an index belongs", "write a whole number");
        }
    }

    /** A string in either sort of quotes, escapes undone. */
    String quoted() {
        int start = at;
        if (atEnd() || peek() != '\'' && peek() != '"') {
            throw fault("has no quoted name here", "write a name in single quotes");
        }
        char quote = next();
        StringBuilder value = new StringBuilder();
        while (!atEnd() && peek() != quote) {
            char c = next();
            value.append(c == '\\' && !atEnd() ? next() : c);
        }
        if (!take(quote)) {
            throw faultAt(start, "has a quote that is never closed", "write the closing quote");
        }
        return value.toString();
    }

    PathFault fault(String message, String help) {
        return new PathFault(new ExpressionFault(Math.min(at, end), Math.min(at + 1, end), message, help));
    }

    PathFault faultAt(int start, String message, String help) {
        return new PathFault(new ExpressionFault(start, Math.max(at, start + 1), message, help));
    }
}
