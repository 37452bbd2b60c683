package io.github.steplint.facts.payload;

/**
 * Numbers.
 *
 * @param least that there may be; negative infinity where there is no bound
 * @param most that there may be; positive infinity where there is no bound
 */
public record Range(double least, double most) {
    static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    static Range of(double value) {
        return new Range(value, value);
    }

    Range join(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Whether there is a number in both. */
    boolean meets(Range other) {
        return least <= other.most && other.least <= most;
    }

    Range meet(Range other) {
        return new Range(Math.max(least, other.least), Math.min(most, other.most));
    }
}
