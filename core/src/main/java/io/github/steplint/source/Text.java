package io.github.steplint.source;

/**
 * Characters together with the place in a file where each of them was written: a whole file, the value of a string
 * with its escapes undone, or several strings joined. Readers read a {@code Text}, so that a definition inside a
 * string has its places in the file that a person edits.
 */
public interface Text {

    /** The characters, escapes undone. */
    String chars();

    /** Where the characters from {@code start} (inclusive) to {@code end} (exclusive) were written. */
    Span span(int start, int end);

    default int length() {
        return chars().length();
    }
}
