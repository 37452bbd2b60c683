package io.github.steplint.source;

/** Where JSON strings end, and what is wrong inside them. */
final class JsonStrings {
    private JsonStrings() {}

    /**
     * @param end after the closing quote, or where the string should have ended
     * @param closed whether there is a closing quote
     */
    record Found(int end, boolean closed) {}

    /**
     * Finds the end of a string. One that goes over a line break is either meant to (and JSON forbids it) or lacks its
     * closing quote; what follows the next quote tells which.
     */
    static Found find(String chars, int quote, boolean name) {
        int end = closingQuote(chars, quote);
        int line = Scan.lineEnd(chars, quote);
        if (end <= line && end <= chars.length()) {
            return new Found(end, true);
        }
        if (end <= chars.length() && goesOn(chars, end, name)) {
            return new Found(end, true);
        }
        int last = Scan.trimEnd(chars, quote + 1, line);
        boolean comma = last > quote + 1 && chars.charAt(last - 1) == ',';
        return new Found(comma ? last - 1 : last, false);
    }

    private static boolean goesOn(String chars, int end, boolean name) {
        int next = Scan.skipBlanks(chars, end);
        return next == chars.length() ? !name : (name ? ":" : ",}]").indexOf(chars.charAt(next)) >= 0;
    }

    /** The offset after the closing quote; past the end of the text if there is none. */
    private static int closingQuote(String chars, int quote) {
        int i = quote + 1;
        while (i < chars.length() && chars.charAt(i) != '"') {
            i += chars.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, chars.length()) + 1;
    }

    static void tellUnclosed(int quote, int end, Problems problems) {
        problems.broken(quote, end, "the string that begins here is never closed", "add the closing quote");
    }

    /** Tells of line breaks, control characters and escapes that JSON does not allow, and mends what Jackson can't take. */
    static void mend(String chars, char[] cleaned, int start, int end, Problems problems) {
        for (int i = start + 1; i < end - 1; i++) {
            char c = chars.charAt(i);
            if (c < ' ') {
                tellControl(c, i, problems);
            } else if (c == '\\') {
                escape(chars, cleaned, i, end - 1, problems);
                i++;
            }
        }
    }

    private static void tellControl(char c, int i, Problems problems) {
        if (c == '\n' || c == '\r') {
            problems.broken(
                    i,
                    i + 1,
                    "a string goes over the end of its line, which JSON does not allow",
                    "write \\n for the line break");
        } else if (c == '\t') {
            problems.broken(i, i + 1, "a tab stands in a string, which JSON does not allow", "write \\t");
        } else {
            String code = String.format("\\u%04x", (int) c);
            problems.broken(
                    i, i + 1, "a control character stands in a string, which JSON does not allow", "write " + code);
        }
    }

    private static void escape(String chars, char[] cleaned, int i, int end, Problems problems) {
        char c = chars.charAt(i + 1);
        if (c == 'u' && !JsonEscapes.isUnicode(chars, i, end)) {
            problems.broken(
                    i, i + 2, "\\u is not followed by four hexadecimal digits", "write \\\\u for a backslash and a u");
            cleaned[i] = ' ';
        } else if ("\"\\/bfnrtu".indexOf(c) < 0) {
            String written = c < ' '
                    ? "a backslash at the end of a line"
                    : "\\" + chars.substring(i + 1, chars.offsetByCodePoints(i + 1, 1));
            problems.broken(i, i + 2, written + " is not an escape of JSON", "write \\\\ for a backslash");
        }
    }
}
