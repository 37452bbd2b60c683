package io.github.steplint.facts.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The values of one kind in their order. Strings and instants have a next one, numbers have not.
 *
 * @param <T> their type
 */
final class Line<T extends Comparable<T>> {
    static final Line<BigDecimal> NUMBERS = new Line<BigDecimal>(Optional.empty(), Optional.empty());

    /** By UTF-16 code units: directly after a text comes the same text with one more, the lowest one. */
    static final Line<String> STRINGS = new Line<String>(Optional.of(""), Optional.of(text -> text + '\0'));

    /** To the nanosecond, which is as fine as a timestamp gets. */
    static final Line<Instant> INSTANTS = new Line<Instant>(Optional.empty(), Optional.of(at -> at.plusNanos(1)));

    private final Optional<T> lowest;
    private final Optional<UnaryOperator<T>> successor;

    private Line(Optional<T> lowest, Optional<UnaryOperator<T>> successor) {
        this.lowest = lowest;
        this.successor = successor;
    }

    /** Between all values below this one and itself. */
    Cut<T> before(T value) {
        boolean first = lowest.isPresent() && lowest.get().compareTo(value) == 0;
        return first ? Cut.lowest() : new Cut<>(Cut.Side.BEFORE, Optional.of(value));
    }

    /** Between this value and all above it. */
    Cut<T> after(T value) {
        return successor
                .map(next -> before(next.apply(value)))
                .orElseGet(() -> new Cut<>(Cut.Side.AFTER, Optional.of(value)));
    }

    /** The only value between two cuts; empty where there are more. */
    Optional<T> single(Cut<T> from, Cut<T> to) {
        Optional<T> first = from.value().or(() -> lowest);
        return first.filter(
                value -> from.side() != Cut.Side.AFTER && after(value).compareTo(to) == 0);
    }

    /** A number between two cuts, as plain as possible. */
    static BigDecimal between(Cut<BigDecimal> from, Cut<BigDecimal> to) {
        if (from.value().isEmpty()) {
            BigDecimal top = to.value().orElse(BigDecimal.ZERO);
            return to.value().isEmpty() || top.signum() > 0
                    ? BigDecimal.ZERO
                    : top.subtract(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR);
        }
        BigDecimal low = from.value().get();
        if (from.side() == Cut.Side.BEFORE) {
            return low;
        }
        BigDecimal next = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        Cut<BigDecimal> point = NUMBERS.before(next);
        return point.compareTo(to) < 0
                ? next
                : low.add(to.value().orElseThrow()).divide(BigDecimal.valueOf(2));
    }
}
