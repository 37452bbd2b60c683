package io.github.steplint.simulate.teststate;

import java.util.Optional;

/**
 * What stands for the service, the branches or the iterations. The rules of the API decide whether it may.
 *
 * @param result JSON text
 * @param errorOutput a failure instead
 * @param validation how a result is held to what the service returns
 */
public record TestMock(Optional<String> result, Optional<ErrorOutput> errorOutput, Validation validation) {

    /** A failure; both its parts may be left out. */
    public record ErrorOutput(Optional<String> error, Optional<String> cause) {}

    /** How a mocked result is held to the service's own model. */
    public enum Validation {
        /** What the service always returns must be there, and what is there must be of the right type. */
        STRICT,
        /** What is there must be of the right type. */
        PRESENT,
        /** Anything goes. */
        NONE
    }

    /** A result, of any shape. */
    public static TestMock result(String json) {
        return new TestMock(Optional.of(json), Optional.empty(), Validation.NONE);
    }

    /** A failure. */
    public static TestMock error(Optional<String> error, Optional<String> cause) {
        return new TestMock(Optional.empty(), Optional.of(new ErrorOutput(error, cause)), Validation.NONE);
    }
}
