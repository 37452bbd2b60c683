package io.github.steplint.simulate.items;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A child of a distributed Map that has ended.
 *
 * @param name of its execution
 * @param output where it succeeded
 * @param error the error name, where it failed with one
 * @param cause where it failed with one
 */
public record ChildRun(
        String name,
        JsonNode input,
        Status status,
        Optional<JsonNode> output,
        Optional<String> error,
        Optional<String> cause,
        Instant start,
        Instant stop) {

    /** How it ended; the results of each status go into files of their own. */
    public enum Status {
        SUCCEEDED,
        FAILED,
        TIMED_OUT,
        ABORTED
    }
}
