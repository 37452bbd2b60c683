package io.github.steplint.facts.payload;

import io.github.steplint.machine.State;
import io.github.steplint.source.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The origins of one machine, each made once. */
final class Origins {
    private final Map<State, Map<List<Object>, Origin>> known = new IdentityHashMap<>();
    private int count;

    Origin of(Origin.Sort sort, State state, Span place) {
        return of(sort, state, place, 0);
    }

    Origin of(Origin.Sort sort, State state, Span place, int rule) {
        return known.computeIfAbsent(state, each -> new HashMap<>())
                .computeIfAbsent(List.of(sort, place), each -> new Origin(count++, sort, state, place, rule));
    }

    /** Of two that meet the first; of one and none the one. */
    static Optional<Origin> first(Optional<Origin> a, Optional<Origin> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().first(b.get())) : a.isPresent() ? a : b;
    }
}
