package io.github.steplint.source;

import java.util.Optional;

/**
 * A range of a file.
 *
 * <p>What a YAML alias, a merge key or a variable brings in is seen twice: the span is where it was written (the anchor), which is
 * what a person edits, and {@link #via} is where it is used.
 */
public final class Span {
    private final SourceFile file;
    private final int start;
    private final int end;
    private final Span via;

    Span(SourceFile file, int start, int end) {
        this(file, start, end, null);
    }

    private Span(SourceFile file, int start, int end, Span via) {
        this.file = file;
        this.start = start;
        this.end = Math.max(start, end);
        this.via = via;
    }

    public SourceFile file() {
        return file;
    }

    /** UTF-16 offset of the first character. */
    public int start() {
        return start;
    }

    /** UTF-16 offset after the last character. */
    public int end() {
        return end;
    }

    /** The alias, merge key or variable through which this place is seen, if it is not seen where it was written. */
    public Optional<Span> via() {
        return Optional.ofNullable(via);
    }

    /** The same place, seen through an alias, merge key or variable. */
    public Span seenThrough(Span alias) {
        return new Span(file, start, end, alias);
    }

    public Position from() {
        return file.position(start);
    }

    /** The position after the last character. */
    public Position to() {
        return file.position(end);
    }

    public int line() {
        return from().line();
    }

    public boolean contains(Span other) {
        return file == other.file && start <= other.start && other.end <= end;
    }

    /** The characters as they stand in the file. */
    public String text() {
        return file.text()
                .substring(
                        Math.min(start, file.text().length()),
                        Math.min(end, file.text().length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && file == span.file && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    @Override
    public String toString() {
        Position from = from();
        return file + ":" + from.line() + ":" + from.column();
    }
}
