package io.github.steplint.simulate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of the states that end because something beside them failed, the innermost first. Source: recordings. */
record Aborted(Trail trail, Optional<Event> failure, Moment moment) {
    private static final Set<String> TOLD = Set.of("Task", "Wait", "Parallel", "Map");

    /** The states in which a branch was. */
    void states(List<String> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (TOLD.contains(open.get(i))) {
                state(open.get(i));
            }
        }
    }

    /** One state, of that type. */
    void state(String type) {
        trail.add(failure, moment, type + "StateAborted");
    }
}
