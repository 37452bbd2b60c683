package io.github.steplint.facts.condition;

import io.github.steplint.machine.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Strings that meet all of some demands.
 *
 * @param order where they lie in the order of strings
 * @param times the instants that they may name as timestamps
 * @param other whether they may be no timestamp
 * @param like patterns that they match
 * @param unlike patterns that they do not match
 */
record StringBox(Ranges<String> order, Ranges<Instant> times, boolean other, Set<Pattern> like, Set<Pattern> unlike) {
    static final StringBox ALL = ordered(Ranges.all(Line.STRINGS));

    static StringBox ordered(Ranges<String> order) {
        return new StringBox(order, Ranges.all(Line.INSTANTS), true, Set.of(), Set.of());
    }

    static StringBox timed(Ranges<Instant> times) {
        return new StringBox(Ranges.all(Line.STRINGS), times, false, Set.of(), Set.of());
    }

    static StringBox like(Pattern pattern) {
        return new StringBox(Ranges.all(Line.STRINGS), Ranges.all(Line.INSTANTS), true, Set.of(pattern), Set.of());
    }

    StringBox and(StringBox box) {
        return new StringBox(
                order.and(box.order),
                times.and(box.times),
                other && box.other,
                union(like, box.like),
                union(unlike, box.unlike));
    }

    private static Set<Pattern> union(Set<Pattern> one, Set<Pattern> two) {
        Set<Pattern> all = new HashSet<>(one);
        all.addAll(two);
        return Set.copyOf(all);
    }

    /** The strings that miss at least one of its demands. */
    List<StringBox> not() {
        List<StringBox> boxes = new ArrayList<>();
        if (!order.isAll()) {
            boxes.add(ordered(order.not()));
        }
        if (!times.isAll() || !other) {
            boxes.add(new StringBox(Ranges.all(Line.STRINGS), times.not(), !other, Set.of(), Set.of()));
        }
        like.forEach(pattern -> boxes.add(
                new StringBox(Ranges.all(Line.STRINGS), Ranges.all(Line.INSTANTS), true, Set.of(), Set.of(pattern))));
        unlike.forEach(pattern -> boxes.add(like(pattern)));
        return boxes;
    }

    boolean contains(String text) {
        Optional<Instant> instant = Timestamps.instant(text);
        return order.contains(text)
                && (instant.isPresent() ? times.contains(instant.get()) : other)
                && like.stream().allMatch(pattern -> pattern.matches(text))
                && unlike.stream().noneMatch(pattern -> pattern.matches(text));
    }

    boolean isAll() {
        return order.isAll() && times.isAll() && other && like.isEmpty() && unlike.isEmpty();
    }
}
