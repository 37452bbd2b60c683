package io.github.steplint.expression.jsonata;

import java.util.regex.Pattern;

/** Reads regular expressions as JavaScript does, where Java reads them differently. */
final class JsPattern {
    private JsPattern() {}

    /** @throws java.util.regex.PatternSyntaxException where the pattern cannot be read */
    static Pattern compile(String source, String flags) {
        int set = 0;
        if (flags.indexOf('i') >= 0) {
            set |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        if (flags.indexOf('m') >= 0) {
            set |= Pattern.MULTILINE;
        }
        return Pattern.compile(translate(source, flags.indexOf('m') >= 0), set);
    }

    private static String translate(String source, boolean multiline) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int at = 0; at < source.length(); at++) {
            char c = source.charAt(at);
            if (c == '\\' && at + 1 < source.length()) {
                out.append(escape(source.charAt(++at)));
            } else if (inClass) {
                inClass = c != ']';
                out.append(c == '[' || c == '&' || c == '^' && source.charAt(at - 1) != '[' ? "\\" + c : "" + c);
            } else if (source.startsWith("[^]", at)) {
                out.append("[\\s\\S]");
                at += 2;
            } else if (source.startsWith("[]", at)) {
                out.append("(?!)");
                at++;
            } else {
                inClass = c == '[';
                out.append(outside(source, at, multiline));
            }
        }
        return out.toString();
    }

    private static String outside(String source, int at, boolean multiline) {
        char c = source.charAt(at);
        if (c == '$' && !multiline) {
            return "\\z";
        }
        if (c == '{' && !source.substring(at).matches("(?s)\\{\\d+(,\\d*)?\\}.*")) {
            return "\\{";
        }
        return String.valueOf(c);
    }

    private static String escape(char c) {
        if (c == 's') {
            return "[\\s\\u00a0\\ufeff\\u2028\\u2029\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
        }
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter && "bBdDwWSntrfvkuxc".indexOf(c) < 0 ? String.valueOf(c) : "\\" + c;
    }
}
