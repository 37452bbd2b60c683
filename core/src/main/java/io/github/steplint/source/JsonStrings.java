package io.github.steplint.source;

/** Where JSON strings end, and what is wrong inside them. */
final class JsonStrings {
    /** How far ahead on the line a guess looks. */
    static final int FARTHEST = 500;

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
        boolean closed = end <= chars.length();
        int line = lineBreak(chars, quote, Math.min(end, chars.length()));
        if (closed && (line == end || endsHere(chars, end, name))) {
            return new Found(end, true);
        }
        int last = Scan.trimEnd(chars, quote + 1, line);
        boolean comma = last > quote + 1 && chars.charAt(last - 1) == ',';
        return new Found(comma ? last - 1 : last, false);
    }

    /** Whether what follows a quote is what follows the end of a name or value. */
    static boolean endsHere(String chars, int end, boolean name) {
        int next = Scan.skipBlanks(chars, end);
        return next == chars.length() ? !name : (name ? ":" : ",}]").indexOf(chars.charAt(next)) >= 0;
    }

    /** Whether a character right behind a closing quote shows that the string was not meant to end there. */
    static boolean goesOnAfterQuote(char c) {
        return c > ' ' && ",:]}[{\"/#".indexOf(c) < 0;
    }

    /**
     * Tells of a string in which a quote is not escaped, or of a name whose closing quote is missing so that the next
     * string's opening quote closes it.
     *
     * @return the offset after what was meant as the string
     */
    static int tellQuoteInside(String chars, int start, int end, boolean name, Problems problems) {
        int inner = Scan.trimEnd(chars, start + 1, end - 1);
        if (problems.isBroken()) {
            return end;
        }
        if (name && inner > start + 2 && chars.charAt(inner - 1) == ':') {
            String written = chars.substring(start + 1, inner - 1);
            problems.broken(start, inner - 1, "the closing quote of this name is missing", "write \"" + written + "\"");
            return inner - 1;
        }
        int quote = onLine(chars, end, end + FARTHEST, '"');
        while (quote > 0 && !endsHere(chars, quote + 1, name)) {
            quote = onLine(chars, quote + 1, end + FARTHEST, '"');
        }
        if (quote < 0) {
            return end;
        }
        problems.broken(
                end - 1,
                end,
                "this quote ends the string, but its line goes on",
                "write \\\" for a quote inside a string");
        return quote + 1;
    }

    /** The offset of the next such quote on the line before {@code end}, or -1. */
    static int onLine(String chars, int from, int end, char quote) {
        for (int i = from; i < Math.min(end, chars.length()) && chars.charAt(i) != '\n'; i++) {
            if (chars.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    private static int lineBreak(String chars, int start, int end) {
        int i = start;
        while (i < end && chars.charAt(i) != '\n' && chars.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The offset after the closing quote; past the end of the text if there is none. */
    private static int closingQuote(String chars, int quote) {
        int i = quote + 1;
        while (i < chars.length() && chars.charAt(i) != '"') {
            i += chars.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, chars.length()) + 1;
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
