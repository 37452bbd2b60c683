package io.github.steplint.simulate;

import java.util.Optional;

/**
 * Why a state fails.
 *
 * @param error the error name; a Fail state and a worker may leave it out
 * @param cause as AWS words it; may be left out too
 * @param caught whether retriers and catchers are asked at all
 */
record Fault(Optional<String> error, Optional<String> cause, boolean caught) {
    static final String RUNTIME = "States.Runtime";
    static final String TIMEOUT = "States.Timeout";
    static final String TASK_FAILED = "States.TaskFailed";
    static final String DATA_LIMIT = "States.DataLimitExceeded";

    /** {@code States.Runtime} is never retried and never caught, whatever a handler says. */
    static Fault of(Optional<String> error, Optional<String> cause) {
        return new Fault(error, cause, error.filter(RUNTIME::equals).isEmpty());
    }

    static Fault of(String error, String cause) {
        return of(Optional.of(error), Optional.of(cause));
    }
}
