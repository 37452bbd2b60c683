package io.github.steplint.simulate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/**
 * A point of an execution's own time. Things that take no time still follow each other: whoever hands work to somebody
 * else goes on in a later turn of the same instant.
 *
 * @param at the virtual instant
 * @param turn how often work was handed over before
 */
record Moment(Instant at, long turn) implements Comparable<Moment> {

    /** When something ends that is handed over now and takes so long. */
    Moment after(Duration time) {
        try {
            return new Moment(at.plus(time), turn + 1);
        } catch (DateTimeException | ArithmeticException beyond) {
            return new Moment(Instant.MAX, turn + 1);
        }
    }

    Moment next() {
        return new Moment(at, turn + 1);
    }

    static Moment later(Moment one, Moment other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public int compareTo(Moment other) {
        int order = at.compareTo(other.at);
        return order != 0 ? order : Long.compare(turn, other.turn);
    }
}
