package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFault.Found;
import io.github.steplint.expression.jsonata.Token.Kind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts an expression into tokens, one at a time: whether a slash divides depends on what the reader waits for. */
final class Lexer {
    private static final String BLANKS = " \t\n\r\u000b";
    private static final String SINGLE = ".[]{}(),@#;:?+-*/%|=<>^&!~";
    private static final Set<String> DOUBLE = Set.of("..", ":=", "!=", ">=", "<=", "**", "~>");
    private static final Pattern NUMBER = Pattern.compile("(0|([1-9][0-9]*))(\\.[0-9]+)?([Ee][-+]?[0-9]+)?");

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    /** @param infix whether an operator between two operands may come: then a slash divides */
    Token next(boolean infix) {
        skipBlanks();
        if (at >= text.length()) {
            return new Token(Kind.END, "", text.length(), text.length());
        }
        char c = text.charAt(at);
        if (c == '/' && !infix) {
            return regex();
        }
        if (at + 1 < text.length() && DOUBLE.contains(text.substring(at, at + 2))) {
            return operator(2);
        }
        if (SINGLE.indexOf(c) >= 0) {
            return operator(1);
        }
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        return c == '`' ? backtick() : word();
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                if (close < 0) {
                    throw new Found(
                            "S0106", at, text.length(), "has a comment that does not end", "close the comment with */");
                }
                at = close + 2;
            } else {
                return;
            }
        }
    }

    private Token operator(int length) {
        int start = at;
        at += length;
        return new Token(Kind.OPERATOR, text.substring(start, at), start, at);
    }

    private Token quoted(char quote) {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                escape(value);
            } else if (c == quote) {
                at++;
                return new Token(Kind.TEXT, value.toString(), start, at);
            } else {
                value.append(c);
                at++;
            }
        }
        throw new Found(
                "S0101", start, text.length(), "has a string that does not end", "close the string with " + quote);
    }

    private void escape(StringBuilder value) {
        if (at >= text.length()) {
            return;
        }
        char c = text.charAt(at);
        int known = "\"\\/bfnrt".indexOf(c);
        if (known >= 0) {
            value.append("\"\\/\b\f\n\r\t".charAt(known));
            at++;
            return;
        }
        if (c != 'u') {
            throw new Found(
                    "S0103",
                    at - 1,
                    at + 1,
                    "has an escape sequence that JSONata does not know, \\" + c,
                    "write \\\\ for a backslash; a string in single quotes needs no \\' but double quotes around it");
        }
        unicode(value);
    }

    private void unicode(StringBuilder value) {
        int end = Math.min(text.length(), at + 5);
        String digits = text.substring(at + 1, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new Found(
                    "S0104",
                    at - 1,
                    end,
                    "has \\u without the four hexadecimal digits that belong to it",
                    "write \\u and four digits, as in \\u00e9");
        }
        value.append((char) Integer.parseInt(digits, 16));
        at = end;
    }

    private Token number() {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        matcher.lookingAt();
        int start = at;
        at = matcher.end();
        if (!Double.isFinite(Double.parseDouble(matcher.group()))) {
            throw new Found("S0102", start, at, "has a number out of range, " + matcher.group(), "");
        }
        return new Token(Kind.NUMBER, matcher.group(), start, at);
    }

    private Token backtick() {
        int close = text.indexOf('`', at + 1);
        if (close < 0) {
            throw new Found("S0105", at, text.length(), "has a quoted name that does not end", "close the name with `");
        }
        int start = at;
        at = close + 1;
        return new Token(Kind.NAME, text.substring(start + 1, close), start, at);
    }

    private Token word() {
        int start = at;
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) < 0 && SINGLE.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.startsWith("$")) {
            return new Token(Kind.VARIABLE, word.substring(1), start, at);
        }
        Kind kind = switch (word) {
            case "or", "in", "and" -> Kind.OPERATOR;
            case "true", "false", "null" -> Kind.VALUE;
            default -> Kind.NAME;
        };
        return new Token(kind, word, start, at);
    }

    private Token regex() {
        int start = at++;
        int depth = 0;
        boolean escaped = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '/' && depth == 0 && !escaped) {
                return closed(start);
            }
            boolean behindBackslash = text.charAt(at - 1) == '\\';
            if ("([{".indexOf(c) >= 0 && !behindBackslash) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && !behindBackslash) {
                depth--;
            }
            escaped = c == '\\' && !escaped;
        }
        throw new Found(
                "S0302",
                start,
                text.length(),
                "has a regular expression that does not end",
                "close the regular expression with /");
    }

    private Token closed(int start) {
        String pattern = text.substring(start + 1, at);
        if (pattern.isEmpty()) {
            throw new Found("S0301", start, at + 1, "has an empty regular expression", "write a pattern between //");
        }
        int flags = ++at;
        while (at < text.length() && (text.charAt(at) == 'i' || text.charAt(at) == 'm')) {
            at++;
        }
        return new Token(Kind.REGEX, pattern, start, at, text.substring(flags, at));
    }
}
