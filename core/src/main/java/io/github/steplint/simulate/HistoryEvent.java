package io.github.steplint.simulate;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of an execution, as GetExecutionHistory returns it.
 *
 * @param id from 1, in the order of the history
 * @param previousEventId of the event that led to it; 0 for the first
 * @param type {@code TaskStateEntered} and so on
 * @param timestamp in the virtual time of the execution
 * @param details the object under {@code …EventDetails}; JSON stands in it as text, as AWS sends it
 */
public record HistoryEvent(long id, long previousEventId, String type, Instant timestamp, Optional<Details> details) {

    /**
     * @param name of the member that holds them: {@code stateEnteredEventDetails}
     */
    public record Details(String name, ObjectNode value) {}
}
