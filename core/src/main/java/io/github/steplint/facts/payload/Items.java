package io.github.steplint.facts.payload;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The elements of an array: the first ones each on its own, the rest alike, and how many there are. */
public final class Items {
    /** As a length: no bound. */
    public static final int ANY = Integer.MAX_VALUE;

    private static final int MOST = 32;

    static final Items OPEN = new Items(List.of(), Payload.UNKNOWN, 0, ANY);

    private final List<Payload> first;
    private final Payload rest;
    private final int least;
    private final int most;
    private final int hash;

    private Items(List<Payload> first, Payload rest, int least, int most) {
        this.first = first;
        this.rest = rest;
        this.least = least;
        this.most = most;
        this.hash = Objects.hash(first, rest, least, most);
    }

    static Items of(List<Payload> first, Payload rest, int least, int most) {
        List<Payload> kept = new ArrayList<>(first);
        Payload all = rest;
        while (kept.size() > MOST) {
            all = all.join(kept.remove(kept.size() - 1));
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).equals(all)) {
            kept.remove(kept.size() - 1);
        }
        return new Items(List.copyOf(kept), all, least, most);
    }

    /** Just these. */
    static Items tuple(List<Payload> items) {
        return of(items, Shape.NONE, items.size(), items.size());
    }

    /** Any number of the same. */
    static Items each(Payload item) {
        return of(List.of(), item, 0, ANY);
    }

    /** The element at that position, from 0; nothing where there is none. */
    public Payload get(int position) {
        if (position >= most) {
            return Shape.NONE;
        }
        return at(position);
    }

    /** What stands at a position, were there an element. */
    private Payload at(int position) {
        return position < first.size() ? first.get(position) : rest;
    }

    /** What any of them may be. */
    public Payload element() {
        Payload element = rest;
        for (Payload each : first) {
            element = element.join(each);
        }
        return element;
    }

    /** The least number of elements. */
    public int least() {
        return least;
    }

    /** The greatest number of elements; {@link #ANY} where there is no bound. */
    public int most() {
        return most;
    }

    List<Payload> first() {
        return first;
    }

    Payload rest() {
        return rest;
    }

    /** Whether there is an element at that position, which counts from the end where it is negative. */
    Presence presence(int position) {
        int needed = position < 0 ? -position : position + 1;
        if (needed > most) {
            return Presence.NEVER;
        }
        return needed <= least ? Presence.ALWAYS : Presence.UNKNOWN;
    }

    Items with(int position, Payload item) {
        List<Payload> copy = new ArrayList<>(first);
        while (copy.size() <= position) {
            copy.add(rest);
        }
        copy.set(position, item);
        return of(copy, rest, Math.max(least, position + 1), Math.max(most, position + 1));
    }

    Items length(int atLeast, int atMost) {
        return new Items(first, rest, atLeast, atMost);
    }

    Items join(Items other) {
        if (this == other || equals(other)) {
            return this;
        }
        List<Payload> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), other.first.size()); i++) {
            joined.add(at(i).join(other.at(i)));
        }
        return of(joined, rest.join(other.rest), Math.min(least, other.least), Math.max(most, other.most));
    }

    Items map(UnaryOperator<Payload> change) {
        return of(first.stream().map(change).toList(), change.apply(rest), least, most);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Items items
                        && hash == items.hash
                        && least == items.least
                        && most == items.most
                        && first.equals(items.first)
                        && rest.equals(items.rest);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return first + "+" + rest + "*" + least + ".." + most;
    }
}
