package io.github.steplint.report;

/** Text for a place that has a single line, or for a terminal: nothing in it moves the cursor. */
final class OneLine {

    private OneLine() {}

    /** The text with control characters, such as those of a quoted state name, written as escapes. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (Character.isISOControl(c) || isInvisible(c)) {
                out.append(c <= 0xFFFF ? String.format("\\u%04x", c) : String.format("\\U%08x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** What turns the direction of writing, or breaks lines, unseen. */
    static boolean isInvisible(int c) {
        return c == 0x2028
                || c == 0x2029
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || Character.getType(c) == Character.SURROGATE;
    }
}
