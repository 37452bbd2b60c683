package io.github.steplint.simulate.teststate;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What came of a state.
 *
 * @param output where it succeeded or its error was caught
 * @param error the error name, where it failed with one
 * @param cause where it failed with one
 * @param nextState where the machine would go on
 * @param inspectionData what the data were after each step, an object
 */
public record TestResult(
        Status status,
        Optional<JsonNode> output,
        Optional<String> error,
        Optional<String> cause,
        Optional<String> nextState,
        JsonNode inspectionData) {

    /** As TestState names it. */
    public enum Status {
        SUCCEEDED,
        FAILED,
        /** It failed, and would be tried again. */
        RETRIABLE,
        /** It failed, and a catcher takes over. */
        CAUGHT_ERROR
    }
}
