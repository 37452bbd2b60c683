package io.github.steplint.facts.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of values of one line: ranges that do not touch. Union, intersection and complement are exact.
 *
 * @param line the values it is made of
 * @param cuts in rising order; each with an even index opens a range, which the next one closes
 */
record Ranges<T extends Comparable<T>>(Line<T> line, List<Cut<T>> cuts) {

    static <T extends Comparable<T>> Ranges<T> all(Line<T> line) {
        return new Ranges<>(line, List.of(Cut.lowest(), Cut.highest()));
    }

    static <T extends Comparable<T>> Ranges<T> none(Line<T> line) {
        return new Ranges<>(line, List.of());
    }

    static <T extends Comparable<T>> Ranges<T> only(Line<T> line, T value) {
        return new Ranges<>(line, List.of(line.before(value), line.after(value)));
    }

    /** What lies below a value, with the value itself or without it. */
    static <T extends Comparable<T>> Ranges<T> below(Line<T> line, T value, boolean with) {
        Cut<T> end = with ? line.after(value) : line.before(value);
        return end.side() == Cut.Side.LOWEST ? none(line) : new Ranges<>(line, List.of(Cut.lowest(), end));
    }

    boolean isEmpty() {
        return cuts.isEmpty();
    }

    boolean isAll() {
        return cuts.size() == 2
                && cuts.get(0).side() == Cut.Side.LOWEST
                && cuts.get(1).side() == Cut.Side.HIGHEST;
    }

    Ranges<T> not() {
        List<Cut<T>> turned = new ArrayList<>(cuts);
        if (!turned.isEmpty() && turned.get(0).side() == Cut.Side.LOWEST) {
            turned.remove(0);
        } else {
            turned.add(0, Cut.lowest());
        }
        int last = turned.size() - 1;
        if (last >= 0 && turned.get(last).side() == Cut.Side.HIGHEST) {
            turned.remove(last);
        } else {
            turned.add(Cut.highest());
        }
        return new Ranges<>(line, List.copyOf(turned));
    }

    Ranges<T> and(Ranges<T> other) {
        return merge(other, 2);
    }

    Ranges<T> or(Ranges<T> other) {
        return merge(other, 1);
    }

    /** What lies in at least so many of the two: one sweep over the cuts of both. */
    private Ranges<T> merge(Ranges<T> other, int needed) {
        List<Cut<T>> merged = new ArrayList<>();
        int mine = 0;
        int its = 0;
        boolean inside = false;
        while (mine < cuts.size() || its < other.cuts.size()) {
            int order = mine == cuts.size()
                    ? 1
                    : its == other.cuts.size() ? -1 : cuts.get(mine).compareTo(other.cuts.get(its));
            Cut<T> cut = order <= 0 ? cuts.get(mine) : other.cuts.get(its);
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
            boolean now = mine % 2 + its % 2 >= needed;
            if (now != inside) {
                merged.add(cut);
                inside = now;
            }
        }
        return new Ranges<>(line, List.copyOf(merged));
    }

    int size() {
        return cuts.size() / 2;
    }

    Cut<T> from(int range) {
        return cuts.get(2 * range);
    }

    Cut<T> to(int range) {
        return cuts.get(2 * range + 1);
    }

    /** Its values, where each of its ranges is a single one. */
    Optional<List<T>> finite() {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Optional<T> single = line.single(from(i), to(i));
            if (single.isEmpty()) {
                return Optional.empty();
            }
            values.add(single.get());
        }
        return Optional.of(values);
    }

    boolean contains(T value) {
        Cut<T> point = line.before(value);
        int opened = 0;
        while (opened < cuts.size() && cuts.get(opened).compareTo(point) <= 0) {
            opened++;
        }
        return opened % 2 == 1;
    }
}
