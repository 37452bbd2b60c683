package io.github.steplint.files;

/** Wildcards within one segment of a path: {@code *}, {@code ?}, {@code [a-z]}, {@code [!a]}, and {@code \} to quote. */
final class Glob {
    private Glob() {}

    /** Whether the whole name matches. Takes time in proportion to both lengths multiplied, at worst. */
    static boolean matches(String pattern, String name) {
        int p = 0;
        int n = 0;
        int star = -1;
        int resume = 0;
        while (n < name.length()) {
            int next = p < pattern.length() && pattern.charAt(p) != '*' ? one(pattern, p, name.charAt(n)) : -1;
            if (next >= 0) {
                p = next;
                n++;
            } else if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = n;
            } else if (star >= 0) {
                p = star + 1;
                n = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The index after the element at {@code p} if that element takes {@code c}, else -1. */
    private static int one(String pattern, int p, char c) {
        char element = pattern.charAt(p);
        if (element == '?') {
            return p + 1;
        }
        if (element == '[') {
            int close = closing(pattern, p);
            if (close > 0) {
                return inClass(pattern, p + 1, close, c) ? close + 1 : -1;
            }
        }
        if (element == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        return element == c ? p + 1 : -1;
    }

    private static int closing(String pattern, int open) {
        int from = open + 1;
        if (from < pattern.length() && isNegation(pattern.charAt(from))) {
            from++;
        }
        for (int i = from + 1; i < pattern.length(); i++) {
            if (pattern.charAt(i) == ']') {
                return i;
            }
            if (pattern.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static boolean inClass(String pattern, int from, int close, char c) {
        boolean negated = isNegation(pattern.charAt(from));
        boolean found = false;
        int i = negated ? from + 1 : from;
        while (i < close) {
            if (pattern.charAt(i) == '\\' && i + 1 < close) {
                i++;
            }
            char low = pattern.charAt(i++);
            char high = low;
            if (i + 1 < close && pattern.charAt(i) == '-') {
                high = pattern.charAt(i + 1);
                i += 2;
            }
            found |= low <= c && c <= high;
        }
        return found != negated;
    }

    private static boolean isNegation(char c) {
        return c == '!' || c == '^';
    }
}
