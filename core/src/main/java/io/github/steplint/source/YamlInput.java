package io.github.steplint.source;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;

/**
 * The characters that SnakeYAML gets: those of the text, except where YAML 1.2 allows what SnakeYAML does not, or where
 * a mistake can be read over. The length stays, so that marks stay true.
 */
final class YamlInput {
    private final Text text;
    private final String chars;
    private final char[] patched;
    private final boolean mark;
    /** The indexes in code points of what takes two characters. */
    private int[] supplementary = new int[8];

    private int supplementaryCount;
    private final Map<Integer, Integer> expressions = new TreeMap<>();
    private boolean changed;
    private int unprintable = -1;

    YamlInput(Text text) {
        this.text = text;
        this.chars = text.chars();
        this.mark = chars.startsWith("\uFEFF");
        this.patched = chars.toCharArray();
        if (mark) {
            patched[0] = ' ';
        }
        for (int i = mark ? 1 : 0; i < patched.length; i++) {
            char c = patched[i];
            if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7F) {
                i += special(i, c);
            }
        }
    }

    /** Notes a character that is not one of ASCII's letters; gives how many more characters belong to it. */
    private int special(int i, char c) {
        if (isPair(i)) {
            return 1;
        }
        boolean lineBreakOfOldYaml = c == '\u0085' || c == '\u2028' || c == '\u2029';
        boolean printable = c >= '\u00A0' && c <= '\uFFFD' && !Character.isSurrogate(c);
        if (lineBreakOfOldYaml || !printable || c == '\uFEFF') {
            set(i, '_');
        }
        if (!printable && !lineBreakOfOldYaml && unprintable < 0) {
            unprintable = i;
        }
        return 0;
    }

    Text text() {
        return text;
    }

    String chars() {
        return chars;
    }

    boolean startsWithMark() {
        return mark;
    }

    /** The offset of the first character that YAML does not allow anywhere, or -1. */
    int unprintable() {
        return unprintable;
    }

    private boolean isPair(int i) {
        return i + 1 < patched.length
                && Character.isHighSurrogate(patched[i])
                && Character.isLowSurrogate(patched[i + 1]);
    }

    /** Notes where one code point is two characters. */
    private void index(int start) {
        supplementaryCount = 0;
        for (int i = start; i < patched.length; i++) {
            if (isPair(i)) {
                if (supplementaryCount == supplementary.length) {
                    supplementary = Arrays.copyOf(supplementary, supplementaryCount * 2);
                }
                supplementary[supplementaryCount] = i - supplementaryCount - start;
                supplementaryCount++;
                i++;
            }
        }
    }

    /** What SnakeYAML reads. A last line without its break is a line all the same. */
    String patched() {
        int start = mark ? 1 : 0;
        index(start);
        return new String(patched, start, patched.length - start) + (chars.endsWith("\n") ? "" : "\n");
    }

    /** Whether a range reads otherwise for SnakeYAML than in the file. */
    boolean differs(int start, int end) {
        return changed && !chars.regionMatches(start, new String(patched, start, end - start), 0, end - start);
    }

    /** From where an expression without quotes begins to where it ends. */
    Map<Integer, Integer> expressions() {
        return expressions;
    }

    /** The offset of a mark, which SnakeYAML counts in code points. */
    int offset(Mark place) {
        int index = place.getIndex();
        int low = 0;
        int high = supplementaryCount;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (supplementary[middle] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.min(index + low + (mark ? 1 : 0), chars.length());
    }

    char original(int offset) {
        return offset >= 0 && offset < chars.length() ? chars.charAt(offset) : 0;
    }

    char patched(int offset) {
        return patched[offset];
    }

    void set(int offset, char c) {
        patched[offset] = c;
        changed = true;
    }

    void blank(int start, int end) {
        Arrays.fill(patched, start, end, ' ');
        changed = true;
    }

    /** Makes a string of a range. */
    void quote(int start, int end) {
        Arrays.fill(patched, start, end, '_');
        patched[start] = '"';
        patched[end - 1] = '"';
        changed = true;
        expressions.put(start, end);
    }
}
