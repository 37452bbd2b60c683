package io.github.steplint.source;

/** What stands between the quotes of a JSON string. */
final class JsonEscapes {
    private JsonEscapes() {}

    static Quoted.Decoded decode(String chars, int start, int end, String value) {
        Quoted.Decoded decoded = new Quoted.Decoded();
        int i = start;
        while (i < end) {
            char c = chars.charAt(i);
            int next = i + (c == '\\' && i + 1 < end ? length(chars, i, end) : 1);
            decoded.add(next > i + 1 ? unescape(chars, i, end) : c, i, next);
            i = next;
        }
        return decoded;
    }

    private static int length(String chars, int backslash, int end) {
        return isUnicode(chars, backslash, end) ? 6 : 2;
    }

    private static char unescape(String chars, int backslash, int end) {
        char c = chars.charAt(backslash + 1);
        if (isUnicode(chars, backslash, end)) {
            return (char) Integer.parseInt(chars, backslash + 2, backslash + 6, 16);
        }
        int simple = "bfnrt".indexOf(c);
        return simple < 0 ? c : "\b\f\n\r\t".charAt(simple);
    }

    /** Whether the backslash begins a complete <code>&#92;uXXXX</code>. */
    static boolean isUnicode(String chars, int backslash, int end) {
        if (backslash + 6 > end || chars.charAt(backslash + 1) != 'u') {
            return false;
        }
        for (int i = backslash + 2; i < backslash + 6; i++) {
            if (chars.charAt(i) > 'f' || Character.digit(chars.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
