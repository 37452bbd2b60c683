package io.github.steplint.facts.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which resource must be there before which other. */
final class Dependencies {
    private final Map<String, Map<String, Dependency>> edges = new LinkedHashMap<>();

    /** Says that {@code from} needs what a reference names. */
    void add(String from, Reference reference) {
        if (!reference.isPseudo()) {
            edges.computeIfAbsent(from, id -> new LinkedHashMap<>())
                    .putIfAbsent(reference.id(), new Dependency(from, reference.id(), Optional.of(reference.at())));
        }
    }

    /** Says that {@code from} needs {@code to} by the way in which it is made. */
    void add(String from, String to) {
        edges.computeIfAbsent(from, id -> new LinkedHashMap<>())
                .putIfAbsent(to, new Dependency(from, to, Optional.empty()));
    }

    /** Circles, none of which shares a resource with another, each a shortest one through its first resource. */
    List<List<Dependency>> circles() {
        List<List<Dependency>> circles = new ArrayList<>();
        Set<String> core = core();
        for (String id : edges.keySet()) {
            List<Dependency> circle = core.contains(id) ? circle(id, core) : List.of();
            if (!circle.isEmpty()) {
                circles.add(circle);
                circle.forEach(step -> core.remove(step.from()));
            }
        }
        return circles;
    }

    /** What is left when everything is gone that needs nothing, again and again. */
    private Set<String> core() {
        Map<String, Set<String>> needs = new HashMap<>();
        edges.forEach((from, to) -> {
            Set<String> left = new HashSet<>(to.keySet());
            left.retainAll(edges.keySet());
            needs.put(from, left);
        });
        boolean smaller = true;
        while (smaller) {
            Set<String> free = new HashSet<>();
            needs.forEach((id, left) -> {
                if (left.isEmpty()) {
                    free.add(id);
                }
            });
            smaller = !free.isEmpty();
            needs.keySet().removeAll(free);
            needs.values().forEach(left -> left.removeAll(free));
        }
        return needs.keySet();
    }

    private List<Dependency> circle(String start, Set<String> core) {
        Map<String, Dependency> by = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty() && !by.containsKey(start)) {
            for (Dependency step : edges.getOrDefault(next.remove(), Map.of()).values()) {
                if (core.contains(step.to()) && by.putIfAbsent(step.to(), step) == null) {
                    next.add(step.to());
                }
            }
        }
        List<Dependency> circle = new ArrayList<>();
        Dependency step = by.get(start);
        while (step != null) {
            circle.add(0, step);
            step = step.from().equals(start) ? null : by.get(step.from());
        }
        return circle;
    }
}
