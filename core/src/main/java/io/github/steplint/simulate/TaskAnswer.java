package io.github.steplint.simulate;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a call ends, and when: the time is virtual, nobody waits for it. */
public sealed interface TaskAnswer {

    /** From the call to the answer. */
    Duration after();

    /** What a {@code .sync} or {@code .waitForTaskToken} call returned when the work was handed in. */
    Optional<JsonNode> submitted();

    /**
     * The service answers.
     *
     * @param result the raw result, before ResultSelector
     * @param submitted what a {@code .sync} or {@code .waitForTaskToken} call returned when the work was handed in
     */
    record Returned(JsonNode result, Optional<JsonNode> submitted, Duration after) implements TaskAnswer {}

    /**
     * The call fails.
     *
     * @param error the error name, which a worker may leave out
     * @param cause the text, which a worker may leave out
     */
    record Failed(Optional<String> error, Optional<String> cause, Optional<JsonNode> submitted, Duration after)
            implements TaskAnswer {}

    /** Nobody answers, so that only a timeout ends the call: that of the state, or of the execution. */
    record Silent(Optional<JsonNode> submitted) implements TaskAnswer {
        @Override
        public Duration after() {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
    }

    /** Nobody said how the call is answered, so that the run cannot go on; the message says what to add. */
    record Unknown(String message) implements TaskAnswer {
        @Override
        public Optional<JsonNode> submitted() {
            return Optional.empty();
        }

        @Override
        public Duration after() {
            return Duration.ZERO;
        }
    }

    /** The result, at once. */
    static TaskAnswer returned(JsonNode result) {
        return new Returned(result, Optional.empty(), Duration.ZERO);
    }

    /** The failure, at once. */
    static TaskAnswer failed(String error, String cause) {
        return new Failed(Optional.of(error), Optional.of(cause), Optional.empty(), Duration.ZERO);
    }
}
