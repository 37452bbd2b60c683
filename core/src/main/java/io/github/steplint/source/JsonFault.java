package io.github.steplint.source;

import java.nio.CharBuffer;
import java.util.List;
import tools.jackson.core.JsonToken;

/**
 * Why the text can't be read past a token, in words for the person who wrote it, at the place that this person edits:
 * a missing comma is told at the value before which it is missing, and the help names the line to mend.
 */
final class JsonFault {
    private final Text text;
    private final CharBuffer chars;
    private final JsonToken last;
    private final int lastEnd;
    private final List<Integer> opened;
    private int comma = -1;

    /**
     * @param cleaned the text without what is known to be wrong with it
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
        return chars.charAt(innermost()) == '{';
    }

    private int innermost() {
        return opened.get(opened.size() - 1);
    }

    private char at(int offset) {
        return offset < chars.length() ? chars.charAt(offset) : 0;
    }

    private void afterRoot(int next, Problems problems) {
        char c = at(next);
        if (c == '}' || c == ']') {
            if (!JsonLayout.tellTooMany(text, chars, problems)) {
                String help = "take it out, or look for a bracket that closes too early";
                problems.broken(next, next + 1, "this " + c + " closes nothing: everything is closed already", help);
            }
        } else if (c == ':' && at(lastEnd - 1) == '"') {
            int start = startOfString(lastEnd);
            problems.broken(start, lastEnd, "a name with a value stands outside an object", "write { before it");
        } else {
            problems.broken(next, word(next), "text follows the end of the JSON value", "a file holds one value");
        }
    }

    private void afterValue(int next, Problems problems) {
        char c = at(next);
        if (next >= chars.length()) {
            unclosed(problems);
        } else if (c == ',') {
            afterComma(next, problems);
        } else if (c == '}' || c == ']') {
            wrongBracket(c, next, problems);
        } else if (!inObject() && (c == ':' || c == '"' && at(Scan.skipBlanks(chars, string(next))) == ':')) {
            nameInArray(c, next, problems);
        } else if (JsonLayout.standsOutside(chars, next, innermost())) {
            JsonLayout.tellUnclosed(text, chars.charAt(innermost()), innermost(), lastEnd, problems);
        } else if (c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c)) {
            comma = lastEnd;
            missingComma(next, problems);
        } else {
            String help = "write a comma in its place, or close what begins on line " + line(innermost());
            problems.broken(next, next + 1, c + " can't follow a value", help);
        }
    }

    /** Told where the next value stands, which is where every JSON parser stops; the help names where the comma goes. */
    private void missingComma(int next, Problems problems) {
        int end = at(next) == '"' ? string(next) : word(next);
        String what = inObject() ? "member" : "item";
        String help = line(next) == line(lastEnd - 1)
                ? "add a comma before it"
                : "add a comma at the end of line " + line(lastEnd - 1);
        problems.broken(next, end, "a comma is missing before this " + what, help);
    }

    /** The members of the object around begin, but the array is still open; or the array was meant to be an object. */
    private void nameInArray(char c, int next, Problems problems) {
        int item = c == ':' ? lastEnd - 1 : next;
        boolean string = at(lastEnd - 1) == '"';
        boolean first = c == ':' && string && isFirst(startOfString(lastEnd));
        if (!breaks(innermost(), item) || first || c == ':' && !string) {
            int start = first ? startOfString(lastEnd) : next;
            String help = "write { … } around the members of an object";
            problems.broken(start, first ? lastEnd : next + 1, "an array holds values, not names with values", help);
        } else {
            int end = Scan.trimEnd(text.chars(), 0, c == ':' ? startOfString(lastEnd) : next);
            end -= end > 1 && at(end - 1) == ',' ? 1 : 0;
            String message = "the array that begins on line " + line(innermost()) + " is not closed";
            problems.broken(Math.max(0, end - 1), end, message, "add ] before the name on line " + line(item));
        }
    }

    /** Whether an item is the first of the innermost array. */
    private boolean isFirst(int item) {
        return Scan.trimEnd(chars, 0, item) == innermost() + 1;
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
        if (next >= chars.length()) {
            unclosed(problems);
        } else if (c == '"') {
            int end = string(next);
            afterName(end, Scan.skipBlanks(chars, end), problems);
        } else if (c == ']') {
            wrongBracket(c, next, problems);
        } else if (c == ',' || c == ':') {
            String what = c == ',' ? "comma" : "colon";
            problems.broken(next, next + 1, "a name is missing before this " + what, "");
        } else {
            problems.broken(next, next + 1, "this member of an object has no name", "write \"Name\": before it");
        }
    }

    private void afterName(int end, int next, Problems problems) {
        if (at(next) == ':') {
            value(Scan.skipBlanks(chars, next + 1), next + 1, problems);
            return;
        }
        String name = text.chars().substring(Math.min(startOfString(end) + 1, end), end - 1);
        String message = "a colon is missing after the name \"" + Scan.quote(name) + "\"";
        if (at(next) == '=') {
            problems.broken(next, next + 1, message, "write : in place of =");
        } else {
            problems.broken(end - 1, end, message, "write : and the value after it");
        }
    }

    private void value(int next, int after, Problems problems) {
        char c = at(next);
        int start = Math.max(0, after - 1);
        if (next >= chars.length() && !opened.isEmpty()) {
            unclosed(problems);
        } else if (at(start) == ':' && (c == ',' || c == '}' || c == ']')) {
            problems.broken(start, after, "the value after this colon is missing", "");
        } else if (c == ',') {
            problems.broken(next, next + 1, "a value is missing before this comma", "");
        } else if ((c == '}' || c == ']') && !opened.isEmpty()) {
            wrongBracket(c, next, problems);
        } else {
            problems.broken(
                    next, word(next), Scan.quote(written(next, word(next))) + " stands where a value belongs", "");
        }
    }

    private void wrongBracket(char c, int next, Problems problems) {
        char open = chars.charAt(innermost());
        String wanted = open == '{' ? "}" : "]";
        String message = "this " + c + " can't close the " + open + " of line " + line(innermost());
        problems.broken(next, next + 1, message, "write " + wanted + ", or close what was opened first");
    }

    private void unclosed(Problems problems) {
        if (!JsonLayout.tellUnclosed(text, chars, problems)) {
            int end = Scan.trimEnd(text.chars(), 0, chars.length());
            JsonLayout.tellUnclosed(text, chars.charAt(innermost()), innermost(), end, problems);
        }
    }

    private int line(int offset) {
        return text.span(offset, offset + 1).line();
    }

    /** Whether a line ends between two places; a definition inside a string may stand on one line of the file. */
    private boolean breaks(int start, int end) {
        return text.chars().substring(start, Math.max(start, end)).indexOf('\n') >= 0;
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

    /** Where the string that ends before {@code end} begins. */
    private int startOfString(int end) {
        int start = end - 2;
        while (start > 0 && (chars.charAt(start) != '"' || chars.charAt(start - 1) == '\\')) {
            start--;
        }
        return Math.max(0, start);
    }
}
