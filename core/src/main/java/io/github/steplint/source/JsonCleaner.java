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

    private boolean inValuePlace() {
        return last == ':' || last == '^' || !brackets.inObject() && (last == '[' || last == ',');
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
        int close = block ? chars.indexOf("*/", start + 2) : Scan.lineEnd(chars, start);
        int next = close < 0 ? chars.length() : block ? close + 2 : close;
        int marker = chars.charAt(start) == '#' ? 1 : 2;
        String said = chars.substring(start + marker, close < 0 ? next : close);
        comments.add(new Comment(text.span(start, next), said.strip()));
        if (close < 0) {
            problems.broken(start, start + 2, "the comment that begins here is never closed", "close it with */");
        } else {
            problems.add(
                    SyntaxProblem.Kind.JSON_COMMENT,
                    start,
                    next,
                    "JSON has no comments, and AWS rejects a definition that has one",
                    "say it in a Comment field, or write the definition in YAML");
        }
        blank(start, next);
        at = next;
    }

    private void directive() {
        int close = Placeholders.directiveEnd(chars, at);
        int end = close < 0 ? chars.length() : close;
        problems.add(SyntaxProblem.Kind.TEMPLATE_DIRECTIVE, at, end, Problems.DIRECTIVE, "");
        blank(at, end);
        at = end;
    }

    /** A number, {@code true} or the like, a placeholder, both in one, or a word that JSON does not know. */
    private void bareWord() {
        int start = at;
        boolean hole = false;
        while (at < chars.length() && (at == start || !endsWord(at) || Placeholders.startsAt(chars, at))) {
            int end = Placeholders.startsAt(chars, at) ? Placeholders.end(chars, at) : at + 1;
            if (end < 0) {
                unclosedPlaceholder();
                return;
            }
            hole |= end > at + 1;
            at = end;
        }
        boolean name = inNamePlace();
        if (hole) {
            placeholder(start);
        } else if (name || inValuePlace()) {
            word(start, name);
        }
        saw(name && followedByColon() ? 'n' : 'v');
    }

    private boolean endsWord(int i) {
        char c = chars.charAt(i);
        return c <= ' ' || ",:;]}[{\"".indexOf(c) >= 0;
    }

    private boolean followedByColon() {
        return Scan.next(chars, at, ':');
    }

    private void placeholder(int start) {
        boolean members = inNamePlace() && !followedByColon();
        if (members && at - start >= 4) {
            fill(start, at, "\"\":0");
            holes.put(start, at);
        } else {
            standIn(start, at, inNamePlace());
        }
        problems.add(
                SyntaxProblem.Kind.BARE_PLACEHOLDER,
                start,
                at,
                Scan.quote(chars.substring(start, at))
                        + " stands outside a string: the text is JSON only when something is put in its place",
                "");
    }

    private void unclosedPlaceholder() {
        problems.broken(at, at + 2, "the placeholder that begins here is never closed", "close it with }");
        blank(at, chars.length());
        at = chars.length();
    }

    /** A word where a name or a value belongs: told if it is neither, and read over. */
    private void word(int start, boolean name) {
        if (!name && JsonWords.isValue(chars.substring(start, at))) {
            return;
        }
        char quote = chars.charAt(start) == '\'' ? '\'' : '"';
        int close =
                problems.isBroken() ? -1 : JsonStrings.onLine(chars, start + 1, start + JsonStrings.FARTHEST, quote);
        if (close > 0 && JsonStrings.endsHere(chars, close + 1, name)) {
            at = close + 1;
        }
        if (!problems.isBroken()) {
            String word = chars.substring(start, at);
            if (name) {
                JsonWords.tellName(word, start, problems);
            } else {
                JsonWords.tellValue(word, start, problems);
            }
        }
        standIn(start, at, name);
    }

    private void string() {
        boolean name = inNamePlace();
        JsonStrings.Found found = JsonStrings.find(chars, at, name);
        int end = found.end();
        if (!found.closed()) {
            problems.broken(at, end, "the string that begins here is never closed", "add the closing quote");
        } else if (end < chars.length() && JsonStrings.goesOnAfterQuote(chars.charAt(end))) {
            end = JsonStrings.tellQuoteInside(chars, at, end, name, problems);
        }
        if (end == found.end() && found.closed()) {
            JsonStrings.mend(chars, cleaned, at, end, problems);
        } else {
            standIn(at, end, name);
        }
        at = end;
        saw(name ? 'n' : 'v');
    }

    /** Puts something that JSON allows in the place of a range that it does not. */
    private void standIn(int start, int end, boolean name) {
        fill(start, end, name ? "\"" : "0");
        if (name) {
            cleaned[end - 1] = '"';
        }
        holes.put(start, end);
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
