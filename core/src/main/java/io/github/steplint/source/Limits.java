package io.github.steplint.source;

/**
 * Bounds for reading a text that nobody vouches for.
 *
 * @param characters of one file
 * @param depth of nesting
 * @param nodes of one tree, aliases expanded
 */
public record Limits(int characters, int depth, int nodes) {

    /** Far above what AWS takes (a definition of 1 MiB), far below what hurts. */
    public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 200, 2_000_000);
}
