package io.github.steplint.source;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonToken;

/**
 * Why the text can't be read past a token, in words for the person who wrote it, at the place that this person edits:
 * a missing comma belongs to the end of the value before it, not to the next line.
 */
final class JsonFault {
    private final Text text;
    private final CharBuffer chars;
    private final JsonToken last;
    private final int lastEnd;
    private final List<Integer> opened;
    private int comma = -1;

    /**
     * @param last the last token that was read, or null
     * @param lastEnd the offset after it
     * @param opened where the containers that are still open begin, outermost first
     */
    JsonFault(Text text, char[] cleaned, JsonToken last, int lastEnd, List<Integer> opened) {
        this.text = text;
        this.chars = CharBuffer.wrap(cleaned);
        this.last = last;
        this.lastEnd = lastEnd;
        this.opened = opened;
    }

    /** Puts in a comma that is missing, if there is room for one; true if reading can go on behind it. */
    boolean mend(char[] cleaned) {
        if (comma < 0 || comma >= cleaned.length || !Scan.isBlank(cleaned[comma])) {
            return false;
        }
        cleaned[comma] = ',';
        return true;
    }

    void tell(Problems problems) {
        int next = Scan.skipBlanks(chars, lastEnd);
        if (last == null) {
            value(next, lastEnd, problems);
        } else if (opened.isEmpty()) {
            afterRoot(next, problems);
        } else if (last == JsonToken.START_OBJECT) {
            name(next, problems);
        } else if (last == JsonToken.START_ARRAY) {
            value(next, lastEnd, problems);
        } else if (last == JsonToken.PROPERTY_NAME) {
            afterName(lastEnd, next, problems);
        } else {
            afterValue(next, problems);
        }
    }

    private boolean inObject() {
        return chars.charAt(opened.get(opened.size() - 1)) == '{';
    }

    private char at(int offset) {
        return offset < chars.length() ? chars.charAt(offset) : 0;
    }

    private void afterRoot(int next, Problems problems) {
        char c = at(next);
        if (c == '}' || c == ']') {
            problems.broken(
                    next,
                    next + 1,
                    "this " + c + " closes nothing: everything is closed already",
                    "take it out, or look for a bracket that closes too early");
        } else {
            problems.broken(
                    next, word(next), "text follows the end of the JSON value", "take it out; a file holds one value");
        }
    }

    private void afterValue(int next, Problems problems) {
        char c = at(next);
        if (next == chars.length()) {
            unclosed(problems);
        } else if (c == ',') {
            afterComma(next, problems);
        } else if (c == '}' || c == ']') {
            wrongBracket(c, next, problems);
        } else if (c == ':' && !inObject()) {
            problems.broken(
                    next,
                    next + 1,
                    "an array holds values, not names with values",
                    "put the members in an object: { … }");
        } else {
            comma = lastEnd;
            int start = Math.max(0, lastEnd - 1);
            problems.broken(
                    start,
                    lastEnd,
                    "a comma is missing after this " + (inObject() ? "member" : "item"),
                    "add a comma here");
        }
    }

    private void afterComma(int at, Problems problems) {
        int next = Scan.skipBlanks(chars, at + 1);
        if (at(next) == ',') {
            problems.broken(next, next + 1, "two commas stand in a row", "take one out");
        } else if (inObject()) {
            name(next, problems);
        } else {
            value(next, at + 1, problems);
        }
    }

    private void name(int next, Problems problems) {
        char c = at(next);
        if (next == chars.length()) {
            unclosed(problems);
        } else if (c == '"') {
            int end = string(next);
            afterName(end, Scan.skipBlanks(chars, end), problems);
        } else if (c == '\'') {
            singleQuotes(next, problems);
        } else if (c == ']') {
            wrongBracket(c, next, problems);
        } else if (c == ',' || c == ':') {
            problems.broken(next, next + 1, "a name is missing before this " + (c == ',' ? "comma" : "colon"), "");
        } else if (c == '{' || c == '[') {
            problems.broken(next, next + 1, "an object's member has no name", "write \"Name\": before it");
        } else {
            int end = word(next);
            String word = written(next, end);
            problems.broken(next, end, "the name " + Scan.quote(word) + " has no quotes", "write \"" + word + "\"");
        }
    }

    private void afterName(int end, int next, Problems problems) {
        if (at(next) == ':') {
            value(Scan.skipBlanks(chars, next + 1), next + 1, problems);
            return;
        }
        String name = written(Math.min(nameStart(end) + 1, end), Math.max(end - 1, 0));
        if (name.strip().endsWith(":")) {
            problems.broken(
                    nameStart(end),
                    end,
                    "a quote is missing in front of the colon",
                    "write \"" + name.strip().replaceAll(":$", "") + "\":");
        } else if (next == chars.length() || "\"{[,}]0123456789-tfn".indexOf(at(next)) >= 0 || at(next) == '=') {
            String help =
                    at(next) == '=' ? "write : in place of =" : "write \"" + Scan.quote(name) + "\": and the value";
            problems.broken(
                    Math.max(0, end - 1), end, "a colon is missing after the name \"" + Scan.quote(name) + "\"", help);
        } else {
            problems.broken(
                    next,
                    word(next),
                    "a colon should follow the name \"" + Scan.quote(name) + "\", not "
                            + Scan.quote(written(next, word(next))),
                    "");
        }
    }

    private int nameStart(int end) {
        int start = end - 2;
        while (start > 0 && !(chars.charAt(start) == '"' && chars.charAt(start - 1) != '\\')) {
            start--;
        }
        return Math.max(0, start);
    }

    private void value(int next, int after, Problems problems) {
        char c = at(next);
        int start = Math.max(0, after - 1);
        if (next == chars.length() && opened.isEmpty()) {
            problems.broken(start, after, "a value is missing here", "");
        } else if (next == chars.length()) {
            unclosed(problems);
        } else if (c == '\'') {
            singleQuotes(next, problems);
        } else if (c == ',' || c == '}' || c == ']' || c == ':') {
            missingValue(c, next, start, after, problems);
        } else {
            badWord(next, problems);
        }
    }

    private void missingValue(char c, int next, int start, int after, Problems problems) {
        if (c == ',' && at(start) == '[' || c == ',' && at(start) == ',') {
            problems.broken(next, next + 1, "a value is missing before this comma", "");
        } else if (c == ':') {
            problems.broken(next, next + 1, "a value stands here, not a colon", "");
        } else if (at(start) == ':') {
            problems.broken(start, after, "the value after this colon is missing", "");
        } else {
            wrongBracket(c, next, problems);
        }
    }

    private void badWord(int next, Problems problems) {
        int end = word(next);
        String word = written(next, end);
        String lower = word.toLowerCase(Locale.ROOT);
        if (List.of("true", "false", "null").contains(lower)) {
            problems.broken(next, end, word + " is not a value of JSON: case counts", "write " + lower);
        } else if (List.of("none", "nil", "undefined").contains(lower)) {
            problems.broken(next, end, word + " is not a value of JSON", "write null");
        } else if (!word.isEmpty() && "+-.0123456789".indexOf(word.charAt(0)) >= 0) {
            problems.broken(next, end, Scan.quote(word) + " is not a number as JSON writes them", numberHelp(word));
        } else if (List.of("nan", "infinity").contains(lower)) {
            problems.broken(next, end, word + " is not a number that JSON has", "");
        } else {
            String help = word.chars().allMatch(c -> c < 128 && c >= ' ') ? "write \"" + word + "\"" : "";
            problems.broken(
                    next, end, Scan.quote(word) + " is not a value of JSON; a string stands in double quotes", help);
        }
    }

    private static String numberHelp(String word) {
        String plain = word.startsWith("+") ? word.substring(1) : word;
        plain = plain.startsWith(".") ? "0" + plain : plain;
        plain = plain.endsWith(".") ? plain + "0" : plain;
        plain = plain.replaceFirst("^(-?)0+(?=[0-9])", "$1");
        return plain.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?") && !plain.equals(word)
                ? "write " + plain
                : "a string stands in double quotes";
    }

    private void singleQuotes(int next, Problems problems) {
        int close = text.chars().indexOf('\'', next + 1);
        int line = Scan.lineEnd(text.chars(), next);
        int end = close < 0 || close >= line ? next + 1 : close + 1;
        problems.broken(
                next,
                end,
                "a string of JSON stands in double quotes, not in single ones",
                end > next + 1 ? "write \"" + written(next + 1, end - 1) + "\"" : "");
    }

    private void wrongBracket(char c, int next, Problems problems) {
        int start = opened.get(opened.size() - 1);
        char open = chars.charAt(start);
        String wanted = open == '{' ? "}" : "]";
        problems.broken(
                next,
                next + 1,
                "this " + c + " can't close the " + open + " of line " + line(start),
                "write " + wanted + ", or close what was opened first");
    }

    private void unclosed(Problems problems) {
        int start = opened.get(opened.size() - 1);
        char open = chars.charAt(start);
        int end = Scan.trimEnd(text.chars(), 0, chars.length());
        String what = open == '{' ? "object" : "array";
        problems.broken(
                Math.max(0, end - 1),
                end,
                "the text ends, but the " + what + " that begins on line " + line(start) + " is not closed",
                "add " + (open == '{' ? "}" : "]"));
    }

    private int line(int offset) {
        return text.span(offset, offset + 1).line();
    }

    private String written(int start, int end) {
        return text.chars().substring(Math.min(start, end), end);
    }

    /** The offset after the word that begins here; at least one character. */
    private int word(int start) {
        int i = start;
        while (i < chars.length() && !Scan.isBlank(chars.charAt(i)) && ",:{}[]\"".indexOf(chars.charAt(i)) < 0) {
            i++;
        }
        return Math.min(Math.max(i, start + 1), chars.length());
    }

    private int string(int quote) {
        int i = quote + 1;
        while (i < chars.length() && chars.charAt(i) != '"') {
            i += chars.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, chars.length());
    }
}
