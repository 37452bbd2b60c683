package io.github.steplint.source;

/** Finds where a placeholder or a directive of a template engine ends. */
final class Placeholders {
    private Placeholders() {}

    /** Whether <code>${</code>, <code>#{</code> or <code>{{</code> begins here. */
    static boolean startsAt(String chars, int i) {
        if (i + 1 >= chars.length() || chars.charAt(i + 1) != '{') {
            return false;
        }
        char c = chars.charAt(i);
        return c == '$' || c == '#' || c == '{' && doubled(chars, i);
    }

    /** Two braces are one too many, and no placeholder, if the name of a member or a closing brace follows. */
    private static boolean doubled(String chars, int i) {
        int next = Scan.skipBlanks(chars, i + 2);
        return next < chars.length() && chars.charAt(next) != '"' && chars.charAt(next) != '}';
    }

    /**
     * The offset after the placeholder that begins at {@code i}: after the brace that balances its first one. Braces
     * within quotes do not count.
     *
     * @return -1 if it never ends
     */
    static int end(String chars, int i) {
        int depth = 0;
        for (int at = chars.indexOf('{', i); at < chars.length(); at++) {
            char c = chars.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return at + 1;
            } else if (c == '"') {
                at = closingQuote(chars, at);
            }
        }
        return -1;
    }

    private static int closingQuote(String chars, int quote) {
        int at = quote + 1;
        while (at < chars.length() && chars.charAt(at) != '"') {
            at += chars.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** Whether a directive of Jinja (<code>{%</code>, <code>{#</code>) or Terraform (<code>%{</code>) begins here. */
    static boolean directiveAt(String chars, int i) {
        return chars.startsWith("{%", i) || chars.startsWith("{#", i) || chars.startsWith("%{", i);
    }

    /** The offset after the directive that begins at {@code i}, or -1 if it never ends. */
    static int directiveEnd(String chars, int i) {
        String close = chars.startsWith("{%", i) ? "%}" : chars.startsWith("{#", i) ? "#}" : "}";
        int end = chars.indexOf(close, i + 2);
        return end < 0 ? -1 : end + close.length();
    }
}
