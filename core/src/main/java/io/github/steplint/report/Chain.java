package io.github.steplint.report;

import io.github.steplint.simulate.HistoryEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose events those of a history are: each leads back, event by event, to one with which a state was entered. */
final class Chain {
    private static final String ENTERED = "StateEntered";

    private final Map<Long, HistoryEvent> events = new HashMap<>();
    private final Map<Long, String> states = new HashMap<>();

    Chain(List<HistoryEvent> history) {
        for (HistoryEvent event : history) {
            events.put(event.id(), event);
            name(event)
                    .or(() -> Optional.ofNullable(states.get(event.previousEventId())))
                    .ifPresent(state -> states.put(event.id(), state));
        }
    }

    /** The state that an event is about, or from which it came. */
    Optional<String> state(HistoryEvent event) {
        return Optional.ofNullable(states.get(event.id()));
    }

    /** The state that an event names, as those do with which a state is entered and left. */
    static Optional<String> name(HistoryEvent event) {
        return event.type().contains("StateE") || event.type().equals("EvaluationFailed")
                ? event.details()
                        .map(details -> details.value()
                                .path(event.type().equals("EvaluationFailed") ? "state" : "name")
                                .asString(""))
                : Optional.empty();
    }

    static boolean enters(HistoryEvent event) {
        return event.type().endsWith(ENTERED);
    }

    static boolean exits(HistoryEvent event) {
        return event.type().endsWith("StateExited");
    }
}
