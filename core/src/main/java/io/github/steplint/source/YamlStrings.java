package io.github.steplint.source;

import java.util.ArrayList;
import java.util.List;

/** Undoes folding, escapes and indentation of YAML's five ways to write a string, and keeps every character's place. */
final class YamlStrings {
    private YamlStrings() {}

    static Quoted.Decoded plain(String chars, int start, int end, String value) {
        return flow(chars, start, end, '\0');
    }

    static Quoted.Decoded single(String chars, int start, int end, String value) {
        return flow(chars, start, end, '\'');
    }

    static Quoted.Decoded doubled(String chars, int start, int end, String value) {
        return flow(chars, start, end, '"');
    }

    /** Plain and quoted: a line break with the blanks around it becomes a space, further ones stay. */
    private static Quoted.Decoded flow(String chars, int start, int end, char quote) {
        Quoted.Decoded decoded = new Quoted.Decoded();
        int i = start;
        while (i < end) {
            char c = chars.charAt(i);
            if (c == ' ' || c == '\t' || isBreak(c)) {
                i = blanks(chars, i, end, decoded);
            } else if (quote == '\'' && c == '\'') {
                decoded.add(c, i, Math.min(i + 2, end));
                i += 2;
            } else if (quote == '"' && c == '\\' && i + 1 < end) {
                i = escape(chars, i, end, decoded);
            } else {
                decoded.add(c, i, ++i);
            }
        }
        return decoded;
    }

    private static int blanks(String chars, int start, int end, Quoted.Decoded decoded) {
        List<Integer> breaks = new ArrayList<>();
        int i = start;
        while (i < end && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t' || isBreak(chars.charAt(i)))) {
            if (isBreak(chars.charAt(i))) {
                breaks.add(i);
                i = afterBreak(chars, i, end);
            } else {
                i++;
            }
        }
        if (breaks.isEmpty()) {
            for (int at = start; at < i; at++) {
                decoded.add(chars.charAt(at), at, at + 1);
            }
        } else if (breaks.size() == 1) {
            decoded.add(' ', breaks.get(0), breaks.get(0) + 1);
        }
        for (int at : breaks.subList(Math.min(1, breaks.size()), breaks.size())) {
            decoded.add('\n', at, afterBreak(chars, at, end));
        }
        return i;
    }

    private static int escape(String chars, int backslash, int end, Quoted.Decoded decoded) {
        char c = chars.charAt(backslash + 1);
        if (isBreak(c)) {
            return lineContinued(chars, backslash + 1, end, decoded);
        }
        int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        int next = backslash + 2 + digits;
        if (digits == 0 || next > end) {
            decoded.add(simple(c), backslash, backslash + 2);
            return backslash + 2;
        }
        for (char part : codePoint(chars.substring(backslash + 2, next))) {
            decoded.add(part, backslash, next);
        }
        return next;
    }

    private static char[] codePoint(String hexadecimal) {
        try {
            return Character.toChars(Integer.parseInt(hexadecimal, 16));
        } catch (IllegalArgumentException notOne) {
            return new char[] {'\uFFFD'};
        }
    }

    private static char simple(char c) {
        int index = "0abt\tnvfreN_LP".indexOf(c);
        return index < 0 ? c : "\0\u0007\b\t\t\n\u000B\f\r\u001B\u0085\u00A0\u2028\u2029".charAt(index);
    }

    /** A backslash at the end of a line: the break and the blanks of the next line's beginning go; empty lines stay. */
    private static int lineContinued(String chars, int lineBreak, int end, Quoted.Decoded decoded) {
        int i = skipSpaces(chars, afterBreak(chars, lineBreak, end), end);
        while (i < end && isBreak(chars.charAt(i))) {
            int next = afterBreak(chars, i, end);
            decoded.add('\n', i, next);
            i = skipSpaces(chars, next, end);
        }
        return i;
    }

    /** {@code |} and {@code >}; the range begins with the header and ends where the next token may begin. */
    static Quoted.Decoded block(String chars, int start, int end, String value) {
        int header = Math.min(Scan.lineEnd(chars, start), end);
        String indicators = chars.substring(start, header).split("[ \t]", 2)[0];
        boolean keep = indicators.contains("+");
        boolean strip = indicators.contains("-");
        Lines lines = new Lines(chars, afterBreak(chars, header, end), end, value);
        Quoted.Decoded decoded = new Quoted.Decoded();
        lines.breaks().forEach(at -> decoded.add('\n', at, afterBreak(chars, at, end)));
        while (lines.content(decoded)) {
            boolean indented = lines.indented;
            int lineBreak = lines.at;
            lines.at = afterBreak(chars, lines.at, end);
            List<Integer> empties = lines.breaks();
            boolean last = !lines.hasContent();
            boolean folds = !last && indicators.startsWith(">") && !indented && !lines.startsWithBlank();
            if (last ? !strip : !folds) {
                decoded.add('\n', lineBreak, afterBreak(chars, lineBreak, end));
            } else if (folds && empties.isEmpty()) {
                decoded.add(' ', lineBreak, lineBreak + 1);
            }
            if (!last || keep) {
                empties.forEach(at -> decoded.add('\n', at, afterBreak(chars, at, end)));
            }
        }
        return decoded;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static int afterBreak(String chars, int lineBreak, int end) {
        boolean windows = lineBreak + 1 < end && chars.charAt(lineBreak) == '\r' && chars.charAt(lineBreak + 1) == '\n';
        return Math.min(end, lineBreak + (windows ? 2 : 1));
    }

    private static int skipSpaces(String chars, int from, int end) {
        int i = from;
        while (i < end && (chars.charAt(i) == ' ' || chars.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** Goes through the lines of a block scalar. */
    private static final class Lines {
        private final String chars;
        private final int end;
        private final int indent;
        private int at;
        private boolean indented;

        Lines(String chars, int start, int end, String value) {
            this.chars = chars;
            this.at = start;
            this.end = end;
            this.indent = indentation(value);
        }

        /** How far the block stands in: the blanks before the first letter in the file less those in the value. */
        private int indentation(String value) {
            int line = at;
            int i = at;
            while (i < end && (chars.charAt(i) == ' ' || isBreak(chars.charAt(i)))) {
                line = isBreak(chars.charAt(i)) ? i + 1 : line;
                i++;
            }
            int first = 0;
            while (first < value.length() && value.charAt(first) == '\n') {
                first++;
            }
            int blanks = first;
            while (blanks < value.length() && value.charAt(blanks) == ' ') {
                blanks++;
            }
            return Math.max(0, i - line - (blanks - first));
        }

        /** Steps over indentation and empty lines; gives the places of the line breaks. */
        private List<Integer> breaks() {
            List<Integer> places = new ArrayList<>();
            skipIndentation();
            while (at < end && isBreak(chars.charAt(at))) {
                places.add(at);
                at = afterBreak(chars, at, end);
                skipIndentation();
            }
            return places;
        }

        private void skipIndentation() {
            int limit = Math.min(end, at + indent);
            while (at < limit && chars.charAt(at) == ' ') {
                at++;
            }
        }

        private boolean hasContent() {
            return at < end && !isBreak(chars.charAt(at));
        }

        private boolean startsWithBlank() {
            return at < end && (chars.charAt(at) == ' ' || chars.charAt(at) == '\t');
        }

        /** Takes what stands on this line; false if there is no further line. */
        private boolean content(Quoted.Decoded decoded) {
            if (!hasContent()) {
                return false;
            }
            indented = startsWithBlank();
            while (at < end && !isBreak(chars.charAt(at))) {
                decoded.add(chars.charAt(at), at, ++at);
            }
            return true;
        }
    }
}
