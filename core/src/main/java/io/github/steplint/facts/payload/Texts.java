package io.github.steplint.facts.payload;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Strings.
 *
 * @param values those that there may be; empty where it may be any
 */
public record Texts(Optional<SortedSet<String>> values) {
    private static final int MOST = 16;

    static final Texts ANY = new Texts(Optional.empty());

    static Texts of(String value) {
        return of(new TreeSet<>(java.util.Set.of(value)));
    }

    static Texts of(SortedSet<String> values) {
        return values.size() > MOST ? ANY : new Texts(Optional.of(Collections.unmodifiableSortedSet(values)));
    }

    Texts join(Texts other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return ANY;
        }
        SortedSet<String> all = new TreeSet<>(values.get());
        all.addAll(other.values.get());
        return of(all);
    }

    /** Whether the value may be among them. */
    public boolean mayBe(String value) {
        return values.map(known -> known.contains(value)).orElse(true);
    }
}
