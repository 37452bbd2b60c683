package io.github.steplint.source;

/**
 * The tag and anchor in front of a node.
 *
 * @param tagStart the offset of the tag's exclamation mark, or -1 without a tag
 * @param start the offset of the node itself, behind them
 */
record YamlProperties(int tagStart, int start) {

    /** Reads what stands from {@code start} on, at most up to {@code end}. */
    static YamlProperties read(String chars, int start, int end, boolean tag, boolean anchor) {
        int count = (tag ? 1 : 0) + (anchor ? 1 : 0);
        int tagStart = -1;
        int i = start;
        while (count-- > 0 && i < chars.length() && (chars.charAt(i) == '!' || chars.charAt(i) == '&')) {
            tagStart = chars.charAt(i) == '!' ? i : tagStart;
            int after = afterWord(chars, i);
            i = skipSpace(chars, after);
        }
        return new YamlProperties(tagStart, i);
    }

    private static int afterWord(String chars, int from) {
        boolean verbatim = chars.startsWith("!<", from);
        int i = from;
        while (i < chars.length() && chars.charAt(i) > ' ' && (verbatim || ",[]{}".indexOf(chars.charAt(i)) < 0)) {
            i++;
        }
        return i;
    }

    /** Over blanks, line breaks and comments. */
    private static int skipSpace(String chars, int from) {
        int i = Scan.skipBlanks(chars, from);
        while (i > from && i < chars.length() && chars.charAt(i) == '#') {
            i = Scan.skipBlanks(chars, Scan.lineEnd(chars, i));
        }
        return i;
    }
}
