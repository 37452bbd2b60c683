package io.github.steplint.facts.condition;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A pattern of {@code StringMatches}: characters, and {@link #STAR} for any run of them. Source: ASL specification,
 * "Choice State".
 */
final class Pattern {
    static final int STAR = -1;

    private final String text;
    private final int[] parts;

    private Pattern(String text, int[] parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Empty for a pattern that fails the execution: a backslash stands only before an asterisk or a backslash. */
    static Optional<Pattern> of(String text) {
        int[] parts = new int[text.length()];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
                if (at == text.length() || text.charAt(at) != '*' && text.charAt(at) != '\\') {
                    return Optional.empty();
                }
                parts[count++] = text.charAt(at);
            } else {
                parts[count++] = c == '*' ? STAR : c;
            }
        }
        return Optional.of(new Pattern(text, Arrays.copyOf(parts, count)));
    }

    int length() {
        return parts.length;
    }

    /** The characters that it tells from others. */
    IntStream characters() {
        return Arrays.stream(parts).filter(part -> part != STAR);
    }

    /** Where a match can stand before the first character: a bit for each part that comes next. */
    long start() {
        return closed(1);
    }

    /** Where it can stand after one more character. */
    long step(long positions, int character) {
        long next = 0;
        for (long rest = positions; rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (at < parts.length && parts[at] == STAR) {
                next |= 1L << at;
            } else if (at < parts.length && parts[at] == character) {
                next |= 1L << (at + 1);
            }
        }
        return closed(next);
    }

    boolean accepts(long positions) {
        return (positions >>> parts.length & 1) == 1;
    }

    /** A run may be empty. */
    private long closed(long positions) {
        long all = positions;
        for (int at = 0; at < parts.length; at++) {
            if (parts[at] == STAR && (all >>> at & 1) == 1) {
                all |= 1L << (at + 1);
            }
        }
        return all;
    }

    boolean matches(String value) {
        long positions = start();
        for (int i = 0; i < value.length(); i++) {
            positions = step(positions, value.charAt(i));
        }
        return accepts(positions);
    }

    /** Only patterns of up to 63 parts are reasoned about. */
    boolean tooLong() {
        return parts.length > 62;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern && Arrays.equals(parts, pattern.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    @Override
    public String toString() {
        return text;
    }
}
