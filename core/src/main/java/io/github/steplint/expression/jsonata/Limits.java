package io.github.steplint.expression.jsonata;

import java.time.Duration;

/**
 * How much one evaluation may use.
 *
 * @param steps how many expressions, items and characters of regular expressions it may work through
 * @param depth how deep expressions and calls may be nested
 * @param items how many items an array may have
 * @param characters how many characters a string may have
 * @param time how long it may take
 */
public record Limits(long steps, int depth, int items, int characters, Duration time) {
    /** Wide enough for everything that fits into a state's input, and small enough for a process that does more. */
    public static final Limits DEFAULT = new Limits(5_000_000, 5_000, 1_000_000, 4_000_000, Duration.ofSeconds(5));
}
