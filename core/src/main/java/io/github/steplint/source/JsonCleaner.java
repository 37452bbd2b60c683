package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns text that is nearly JSON into JSON of the same length, so that every offset stays true: comments and trailing
 * commas become blanks, bare placeholders become strings, and what is wrong within strings is told and mended.
 */
final class JsonCleaner {
    private final Text text;
    private final String chars;
    private final char[] cleaned;
    private final Problems problems;
    private final List<Comment> comments = new ArrayList<>();
    private final Map<Integer, Integer> holes = new TreeMap<>();
    private final Brackets brackets = new Brackets();
    /** The last character that means something; {@code v} after a value, {@code n} after the name of a member. */
    private char last = '^';

    private char beforeLast = '^';
    private int comma;
    private int at;

    JsonCleaner(Text text, Problems problems) {
        this.text = text;
        this.chars = text.chars();
        this.cleaned = chars.toCharArray();
        this.problems = problems;
    }

    /** The mended text. */
    char[] cleaned() {
        return cleaned;
    }

    List<Comment> comments() {
        return comments;
    }

    /** From where a stand-in begins in the mended text to where what it stands for ends. */
    Map<Integer, Integer> holes() {
        return holes;
    }

    void clean() {
        if (chars.startsWith("\uFEFF")) {
            cleaned[0] = ' ';
            at = 1;
            problems.add(SyntaxProblem.Kind.BYTE_ORDER_MARK, 0, 1, Problems.MARK, Problems.MARK_HELP);
        }
        while (at < chars.length()) {
            char c = chars.charAt(at);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
                at++;
            } else if (c == '"') {
                string();
            } else if (Placeholders.directiveAt(chars, at)) {
                directive();
            } else if (c == '/' && (nextIs('/') || nextIs('*')) || c == '#' && !nextIs('{')) {
                comment();
            } else if (Placeholders.startsAt(chars, at) || "{}[],:".indexOf(c) < 0) {
                bareWord();
            } else {
                structure(c);
            }
        }
    }

    private boolean nextIs(char c) {
        return at + 1 < chars.length() && chars.charAt(at + 1) == c;
    }

    private void saw(char c) {
        beforeLast = last;
        last = c;
    }

    private boolean inNamePlace() {
        return brackets.inObject() && (last == '{' || last == ',');
    }

    private void structure(char c) {
        if (c == '{' || c == '[') {
            brackets.open(at, c == '{');
            saw(c);
        } else if (c == '}' || c == ']') {
            if (last == ',' && beforeLast == 'v') {
                cleaned[comma] = ' ';
                problems.add(
                        SyntaxProblem.Kind.TRAILING_COMMA,
                        comma,
                        comma + 1,
                        "a comma follows the last " + (c == '}' ? "member of an object" : "item of an array")
                                + ", which JSON does not allow",
                        "take the comma out");
            }
            brackets.close();
            saw('v');
        } else {
            comma = c == ',' ? at : comma;
            saw(c);
        }
        at++;
    }

    private void comment() {
        int start = at;
        boolean block = chars.startsWith("/*", start);
        int end = block ? chars.indexOf("*/", start + 2) : lineEnd(start);
        if (end < 0) {
            problems.broken(start, start + 2, "the comment that begins here is never closed", "close it with */");
            end = chars.length();
        }
        int next = block ? Math.min(end + 2, chars.length()) : end;
        int marker = chars.charAt(start) == '#' ? 1 : 2;
        comments.add(new Comment(
                text.span(start, next),
                chars.substring(Math.min(start + marker, end), end).strip()));
        problems.add(
                SyntaxProblem.Kind.JSON_COMMENT,
                start,
                next,
                "JSON has no comments, and AWS rejects a definition that has one",
                "say it in a Comment field, or write the definition in YAML");
        blank(start, next);
        at = next;
    }

    private void directive() {
        int end = Placeholders.directiveEnd(chars, at);
        if (end < 0) {
            bareWord();
            return;
        }
        problems.add(
                SyntaxProblem.Kind.TEMPLATE_DIRECTIVE,
                at,
                end,
                "a directive of a template engine stands here: the text is JSON only when the template is rendered",
                "");
        blank(at, end);
        at = end;
    }

    /** A number, {@code true} or the like, a placeholder, or both in one. */
    private void bareWord() {
        int start = at;
        boolean hole = false;
        while (at < chars.length()
                && (at == start || !endsWord(chars.charAt(at)) || Placeholders.startsAt(chars, at))) {
            int end = Placeholders.startsAt(chars, at) ? Placeholders.end(chars, at) : at + 1;
            if (end < 0) {
                unclosedPlaceholder();
                return;
            }
            hole |= end > at + 1;
            at = end;
        }
        if (hole) {
            placeholder(start);
        }
        saw(inNamePlace() && followedByColon() ? 'n' : 'v');
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || ",:]}[{\"".indexOf(c) >= 0;
    }

    private boolean followedByColon() {
        return Scan.next(chars, at, ':');
    }

    private void placeholder(int start) {
        String written = chars.substring(start, at);
        boolean members = inNamePlace() && !followedByColon();
        if (members && written.length() >= 4) {
            fill(start, at, "\"\":0");
        } else {
            fill(start, at, "\"");
            cleaned[at - 1] = '"';
        }
        holes.put(start, at);
        problems.add(
                SyntaxProblem.Kind.BARE_PLACEHOLDER,
                start,
                at,
                Scan.quote(written)
                        + " stands outside a string: the text is JSON only when something is put in its place",
                "");
    }

    private void unclosedPlaceholder() {
        problems.broken(at, at + 2, "the placeholder that begins here is never closed", "close it with }");
        blank(at, chars.length());
        at = chars.length();
    }

    private void string() {
        boolean name = inNamePlace();
        JsonStrings.Found found = JsonStrings.find(chars, at, name);
        if (found.closed()) {
            JsonStrings.mend(chars, cleaned, at, found.end(), problems);
        } else {
            JsonStrings.tellUnclosed(at, found.end(), problems);
            if (found.end() - at < 2) {
                blank(at, chars.length());
                at = chars.length();
                return;
            }
            fill(at, found.end(), "\"");
            cleaned[found.end() - 1] = '"';
            holes.put(at, found.end());
        }
        at = found.end();
        saw(name ? 'n' : 'v');
    }

    private int lineEnd(int from) {
        return Scan.lineEnd(chars, from);
    }

    private void fill(int start, int end, String begin) {
        blank(start, end);
        begin.getChars(0, begin.length(), cleaned, start);
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            cleaned[i] = ' ';
        }
    }
}
