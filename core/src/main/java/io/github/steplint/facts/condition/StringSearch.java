package io.github.steplint.facts.condition;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for a string in a {@link StringBox}. Only so much of a string matters as the bounds and patterns tell apart,
 * so the search is one over the states of an automaton: it finds a shortest string, or knows that there is none.
 */
final class StringSearch {
    private static final int MOST_STATES = 4_000;
    private static final int MOST_REJECTED = 40;
    private static final List<String> PLAIN = List.of("other", "x", "~", "-", "A", "0", " ");

    private final StringBox box;
    private final int[] alphabet;
    private final List<Pattern> patterns = new ArrayList<>();
    private boolean gaveUp;

    private StringSearch(StringBox box) {
        this.box = box;
        patterns.addAll(box.like());
        patterns.addAll(box.unlike());
        this.alphabet = alphabet(box);
    }

    /**
     * What a search came to.
     *
     * @param text a string of the box, if one was found
     * @param none whether it is certain that there is none
     */
    record Answer(Optional<String> text, boolean none) {}

    static Answer search(StringBox box) {
        if (box.order().isEmpty() || box.times().isEmpty() && !box.other()) {
            return new Answer(Optional.empty(), true);
        }
        Optional<List<String>> finite = box.order().finite();
        if (finite.isPresent()) {
            Optional<String> found = finite.get().stream().filter(box::contains).findFirst();
            return new Answer(found, found.isEmpty());
        }
        Optional<String> plain = Stream.concat(PLAIN.stream(), timestamps(box))
                .filter(box::contains)
                .findFirst();
        return plain.isPresent() ? new Answer(plain, false) : new StringSearch(box).walk();
    }

    /** Some timestamps for each range of instants: the forms that people write. */
    private static Stream<String> timestamps(StringBox box) {
        if (box.times().isAll()) {
            return Stream.of("2030-01-31T09:00:00Z");
        }
        List<Instant> instants = new ArrayList<>();
        for (int i = 0; i < box.times().size(); i++) {
            Optional<Instant> from = box.times().from(i).value();
            Optional<Instant> to = box.times().to(i).value();
            from.ifPresent(first -> instants.addAll(List.of(first, first.plusSeconds(1), first.plusSeconds(86_400))));
            to.ifPresent(end -> instants.addAll(List.of(end.minusSeconds(86_400), end.minusNanos(1))));
        }
        return instants.stream().map(Instant::toString);
    }

    private Answer walk() {
        if (!box.other() || patterns.stream().anyMatch(Pattern::tooLong)) {
            return new Answer(Optional.empty(), false);
        }
        for (int range = 0; range < box.order().size(); range++) {
            Optional<String> found = walk(box.order().from(range), box.order().to(range));
            if (found.isPresent()) {
                return new Answer(found, false);
            }
        }
        return new Answer(Optional.empty(), !gaveUp);
    }

    /** Where a search stands: how it compares to both bounds, and where each pattern's match stands. */
    private record Spot(Bound low, Bound high, List<Long> positions) {}

    private record Reached(Spot spot, String text) {}

    private Optional<String> walk(Cut<String> from, Cut<String> to) {
        Spot start = new Spot(
                new Bound(from.value(), 0, 0),
                new Bound(to.value(), 0, 0),
                patterns.stream().map(Pattern::start).toList());
        Deque<Reached> queue = new ArrayDeque<>(List.of(new Reached(start, "")));
        Set<Spot> seen = new HashSet<>(List.of(start));
        int rejected = 0;
        while (!queue.isEmpty() && seen.size() < MOST_STATES && rejected < MOST_REJECTED) {
            Reached at = queue.remove();
            if (accepts(at.spot())) {
                if (box.contains(at.text())) {
                    return Optional.of(at.text());
                }
                rejected++;
            }
            for (int character : alphabet) {
                Spot next = step(at.spot(), character);
                if (alive(next) && seen.add(next)) {
                    queue.add(new Reached(next, at.text() + (char) character));
                }
            }
        }
        gaveUp |= !queue.isEmpty() || rejected > 0;
        return Optional.empty();
    }

    private Spot step(Spot spot, int character) {
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            positions.add(patterns.get(i).step(spot.positions().get(i), character));
        }
        return new Spot(spot.low().step(character), spot.high().step(character), positions);
    }

    private boolean alive(Spot spot) {
        boolean matching = true;
        for (int i = 0; i < box.like().size(); i++) {
            matching &= spot.positions().get(i) != 0;
        }
        return matching && spot.low().decided() >= 0 && !spot.high().isAbove();
    }

    private boolean accepts(Spot spot) {
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).accepts(spot.positions().get(i))
                    != i < box.like().size()) {
                return false;
            }
        }
        return spot.low().isAtLeast() && spot.high().isBelow();
    }

    /** A character of each kind that the bounds and patterns tell apart; the numbers between two are one kind. */
    private static int[] alphabet(StringBox box) {
        TreeSet<Integer> named = new TreeSet<>();
        box.order()
                .cuts()
                .forEach(cut -> cut.value().ifPresent(text -> text.chars().forEach(named::add)));
        box.like().forEach(pattern -> pattern.characters().forEach(named::add));
        box.unlike().forEach(pattern -> pattern.characters().forEach(named::add));
        TreeSet<Integer> all = new TreeSet<>(named);
        int previous = -1;
        for (int next : named) {
            between(previous, next).ifPresent(all::add);
            previous = next;
        }
        between(previous, Character.MAX_VALUE + 1).ifPresent(all::add);
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<Integer> between(int low, int high) {
        for (int nice : new int[] {'a', 'A', '0', '-', '~', ' '}) {
            if (nice > low && nice < high) {
                return Optional.of(nice);
            }
        }
        return low + 1 < high ? Optional.of(low + 1) : Optional.empty();
    }
}
