package io.github.steplint.report;

/** A line of code as a terminal shows it: tabs spread, control characters made visible, wide characters counted twice. */
final class CodeLine {
    private static final int TAB = 4;

    /** Columns of the terminal that a line may take. */
    private static final int ROOM = 120;

    /** Columns kept in front of the marked part where a line is cut. */
    private static final int LEAD = 30;

    private static final String CUT = "...";

    private final int[] shown;
    private final int[] starts;

    /** @param text without its line break */
    CodeLine(String text) {
        int[] codePoints = text.codePoints().filter(c -> c != 0xFEFF).toArray();
        StringBuilder out = new StringBuilder();
        starts = new int[codePoints.length + 1];
        int column = 0;
        for (int i = 0; i < codePoints.length; i++) {
            starts[i] = column;
            String glyph = glyph(codePoints[i], column);
            out.append(glyph);
            column += glyph.codePoints().map(Widths::of).sum();
        }
        starts[codePoints.length] = column;
        shown = out.codePoints().toArray();
    }

    private static String glyph(int c, int column) {
        if (c == '\t') {
            return " ".repeat(TAB - column % TAB);
        }
        return Character.isISOControl(c) || OneLine.isInvisible(c) ? "\uFFFD" : Character.toString(c);
    }

    /** A line and the marks below it. */
    record Excerpt(String code, String blanks, int width) {}

    boolean fits() {
        return starts[starts.length - 1] <= ROOM;
    }

    /**
     * The line, or the part of it around the marked columns if it is too long.
     *
     * @param from the first marked code point, from 0
     * @param to after the last
     */
    Excerpt excerpt(int from, int to) {
        int begin = start(from);
        int end = Math.max(start(to), begin + 1);
        if (fits()) {
            return new Excerpt(part(0, Integer.MAX_VALUE), " ".repeat(begin), end - begin);
        }
        int left = Math.max(0, begin - LEAD);
        left = left <= CUT.length() ? 0 : left;
        String prefix = left == 0 ? "" : CUT;
        int right = left + ROOM;
        String suffix = right < starts[starts.length - 1] ? CUT : "";
        String blanks = " ".repeat(prefix.length() + begin - left);
        return new Excerpt(prefix + part(left, right) + suffix, blanks, Math.min(end, right) - begin);
    }

    private int start(int codePoint) {
        return starts[Math.min(codePoint, starts.length - 1)];
    }

    /** What stands in the columns from {@code left} (inclusive) to {@code right} (exclusive). */
    private String part(int left, int right) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (int c : shown) {
            int width = Widths.of(c);
            if (column >= left && column + width <= right) {
                out.appendCodePoint(c);
            } else if (column < left && column + width > left) {
                out.append(' ');
            }
            column += width;
        }
        return out.toString().stripTrailing();
    }
}
