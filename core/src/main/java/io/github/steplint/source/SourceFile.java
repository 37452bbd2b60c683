package io.github.steplint.source;

import java.util.Arrays;

/** A text with a name. Everything that points into it does so by UTF-16 offset; lines and columns are worked out here. */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param path the name that findings show: relative to the folder of the run, with forward slashes
     * @param text the whole text, a leading byte order mark included
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /** The text of a line without its line break; lines count from 1. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A line without its line break; lines count from 1. */
    public Span lineSpan(int number) {
        int start = lineStarts[number - 1];
        return span(start, start + line(number).length());
    }

    /** Where an offset is; a byte order mark takes no column. */
    public Position position(int offset) {
        int bounded = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        int start = lineStarts[line];
        if (line == 0 && text.startsWith("\uFEFF")) {
            start = Math.min(1, bounded);
        }
        return new Position(line + 1, text.codePointCount(start, bounded) + 1);
    }

    /** A span of this file. */
    public Span span(int start, int end) {
        return new Span(this, start, end);
    }

    @Override
    public String toString() {
        return path;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
