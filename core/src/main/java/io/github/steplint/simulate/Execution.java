package io.github.steplint.simulate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A finished dry-run.
 *
 * @param output where it succeeded
 * @param error the error name, where it failed with one
 * @param cause where it failed with one
 * @param path the top-level states entered, in order
 * @param transitions how many state transitions a standard workflow is billed for
 * @param duration in virtual time
 * @param variables of the top level at the end
 * @param history as GetExecutionHistory returns it
 */
public record Execution(
        Status status,
        Optional<JsonNode> output,
        Optional<String> error,
        Optional<String> cause,
        List<String> path,
        long transitions,
        Duration duration,
        Map<String, JsonNode> variables,
        List<HistoryEvent> history) {

    /** As DescribeExecution names it. */
    public enum Status {
        SUCCEEDED,
        FAILED,
        TIMED_OUT,
        ABORTED
    }
}
