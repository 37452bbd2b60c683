package io.github.steplint.facts.condition;

import java.util.Optional;

/**
 * A place between the values of a line.
 *
 * @param side where it lies
 * @param value of which it lies before or after; empty at the two ends
 */
record Cut<T extends Comparable<T>>(Side side, Optional<T> value) implements Comparable<Cut<T>> {

    /** Where a cut lies; of the same value, the earlier one first. */
    enum Side {
        LOWEST,
        BEFORE,
        AFTER,
        HIGHEST
    }

    static <T extends Comparable<T>> Cut<T> lowest() {
        return new Cut<T>(Side.LOWEST, Optional.empty());
    }

    static <T extends Comparable<T>> Cut<T> highest() {
        return new Cut<T>(Side.HIGHEST, Optional.empty());
    }

    @Override
    public int compareTo(Cut<T> other) {
        if (value.isEmpty() || other.value.isEmpty()) {
            return side.compareTo(other.side);
        }
        int order = value.get().compareTo(other.value.get());
        return order != 0 ? order : side.compareTo(other.side);
    }
}
