package io.github.steplint.facts;

import io.github.steplint.machine.State;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which state stands at a place. A state that a YAML alias brings in has the place of its anchor, so places are looked
 * up among those seen through the same alias first, and else where the alias stands.
 */
final class StateIndex {
    private final Map<List<Object>, Ranges> views = new HashMap<>();

    StateIndex(List<State> states) {
        Map<List<Object>, List<Range>> ranges = new HashMap<>();
        for (State state : states) {
            for (Span span : List.of(state.nameSpan(), state.node().span())) {
                ranges.computeIfAbsent(view(span), view -> new ArrayList<>())
                        .add(new Range(span.start(), span.end(), state));
            }
        }
        ranges.forEach((view, list) -> views.put(view, Ranges.of(list)));
    }

    /** The innermost state whose name or body holds the place. */
    Optional<State> at(Span place) {
        Ranges ranges = views.get(view(place));
        Optional<State> found = ranges == null ? Optional.empty() : ranges.innermost(place.start(), place.end());
        return found.isPresent() ? found : place.via().flatMap(this::at);
    }

    /**
     * The places of a file that are seen through the same alias, or through none. A list, since a record as a key costs
     * a short run more than the rest of its work: its hash is put together while the run waits.
     */
    private static List<Object> view(Span span) {
        return List.of(span.file(), span.via().map(Span::start).orElse(-1));
    }

    private record Range(int start, int end, State state) {}

    /** Ranges sorted by their start, each with the number of the narrowest that holds it, or -1. */
    private record Ranges(List<Range> sorted, int[] parents) {

        static Ranges of(List<Range> ranges) {
            List<Range> sorted = new ArrayList<>(ranges);
            sorted.sort(Comparator.comparingInt(Range::start)
                    .thenComparing(Comparator.comparingInt(Range::end).reversed()));
            int[] parents = new int[sorted.size()];
            for (int i = 0; i < parents.length; i++) {
                int parent = i - 1;
                while (parent >= 0 && sorted.get(parent).end() < sorted.get(i).end()) {
                    parent = parents[parent];
                }
                parents[i] = parent;
            }
            return new Ranges(sorted, parents);
        }

        Optional<State> innermost(int start, int end) {
            int low = 0;
            int high = sorted.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sorted.get(middle).start() <= start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int at = low - 1;
            while (at >= 0 && sorted.get(at).end() < end) {
                at = parents[at];
            }
            return at < 0 ? Optional.empty() : Optional.of(sorted.get(at).state());
        }
    }
}
