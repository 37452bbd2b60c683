package io.github.steplint.source;

/**
 * A comment of the file.
 *
 * @param span from its marker to its last character
 * @param text what it says, without the marker, trimmed
 */
public record Comment(Span span, String text) {}
