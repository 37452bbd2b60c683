package io.github.steplint.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small steps over characters. */
final class Scan {
    private static final Pattern CONFLICT = Pattern.compile("^(<{7} |={7}$|>{7} )", Pattern.MULTILINE);

    private Scan() {}

    /** The offset of the line break at or after {@code from}, or the text's length. */
    static int lineEnd(String chars, int from) {
        int i = from;
        while (i < chars.length() && chars.charAt(i) != '\n' && chars.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The offset of the first character at or after {@code from} that is not a blank of JSON. */
    static int skipBlanks(CharSequence chars, int from) {
        int i = from;
        while (i < chars.length() && isBlank(chars.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code end} that is not a blank of JSON. */
    static int trimEnd(CharSequence chars, int start, int end) {
        int i = end;
        while (i > start && isBlank(chars.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static boolean next(CharSequence chars, int from, char wanted) {
        int i = skipBlanks(chars, from);
        return i < chars.length() && chars.charAt(i) == wanted;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The offset of the first mark of a merge that git left to be done, or -1. */
    static int conflict(String chars) {
        if (!chars.contains("=======")) {
            return -1;
        }
        Matcher mark = CONFLICT.matcher(chars);
        return mark.find() ? mark.start() : -1;
    }

    /** The text for a message: on one line and not endless. */
    static String quote(String written) {
        String line = written.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) > 40) {
            line = line.substring(0, line.offsetByCodePoints(0, 39)) + "…";
        }
        return line;
    }
}
