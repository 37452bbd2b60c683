package io.github.steplint.source;

import java.nio.CharBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * When brackets do not pair off, the parser notices at the end of the text. People lay their brackets out so that the
 * closing one stands under the line that opens; the first that does not tells where the fault is.
 */
final class JsonLayout {
    private final CharBuffer chars;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private int lineStart;
    private int firstOnLine = -1;

    private JsonLayout(CharBuffer chars) {
        this.chars = chars;
    }

    private record Bracket(int offset, int indentation) {}

    /** A bracket that closes a line of another indentation. */
    private record Misfit(Bracket opener, Bracket closer) {}

    /** Tells which object or array is not closed, if the layout shows it. */
    static boolean tellUnclosed(Text text, CharBuffer chars, Problems problems) {
        Optional<Misfit> misfit = new JsonLayout(chars).misfit(true);
        misfit.ifPresent(it -> {
            int opener = it.opener.offset;
            tellUnclosed(text, chars.charAt(opener), opener, Scan.trimEnd(chars, 0, it.closer.offset), problems);
        });
        return misfit.isPresent();
    }

    static void tellUnclosed(Text text, char bracket, int opener, int end, Problems problems) {
        String what = bracket == '{' ? "object" : "array";
        int line = text.span(opener, opener + 1).line();
        problems.broken(
                Math.max(0, end - 1),
                end,
                "the " + what + " that begins on line " + line + " is not closed",
                "add " + (bracket == '{' ? "}" : "]") + " here");
    }

    /** Whether what begins a line is indented no more than the line on which a bracket opens, further up. */
    static boolean standsOutside(CharBuffer chars, int at, int opener) {
        int line = lineStart(chars, at);
        int openerLine = lineStart(chars, opener);
        return line > opener
                && Scan.skipBlanks(chars, line) == at
                && at - line <= Scan.skipBlanks(chars, openerLine) - openerLine;
    }

    private static int lineStart(CharBuffer chars, int at) {
        int i = at;
        while (i > 0 && chars.charAt(i - 1) != '\n' && chars.charAt(i - 1) != '\r') {
            i--;
        }
        return i;
    }

    /** Tells which bracket closes too much, if the layout shows it. */
    static boolean tellTooMany(Text text, CharBuffer chars, Problems problems) {
        Optional<Misfit> misfit = new JsonLayout(chars).misfit(false);
        misfit.ifPresent(it -> {
            int at = it.closer.offset;
            int opener = it.opener.offset;
            String closes = "this " + chars.charAt(at) + " closes what begins on line "
                    + text.span(opener, opener + 1).line();
            problems.broken(
                    at,
                    at + 1,
                    closes + ", and one further down closes nothing",
                    "take it out, or look whether a bracket above closes too early");
        });
        return misfit.isPresent();
    }

    /**
     * The first bracket that stands at the beginning of its line and closes a line that is indented otherwise.
     *
     * @param less whether the closing bracket is indented less, or else more
     */
    private Optional<Misfit> misfit(boolean less) {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\n' || c == '\r') {
                lineStart = i + 1;
                firstOnLine = -1;
                continue;
            }
            firstOnLine = firstOnLine < 0 && !Scan.isBlank(c) ? i : firstOnLine;
            if (c == '"') {
                i = closingQuote(i);
            } else if (c == '{' || c == '[') {
                open.push(new Bracket(i, firstOnLine - lineStart));
            } else if ((c == '}' || c == ']') && !open.isEmpty()) {
                Bracket opener = open.pop();
                int difference = i - lineStart - opener.indentation;
                if (firstOnLine == i && (less ? difference < 0 : difference > 0)) {
                    return Optional.of(new Misfit(opener, new Bracket(i, i - lineStart)));
                }
            }
        }
        return Optional.empty();
    }

    private int closingQuote(int quote) {
        int i = quote + 1;
        while (i < chars.length() && chars.charAt(i) != '"') {
            i += chars.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
