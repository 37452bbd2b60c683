package io.github.steplint.simulate;

import java.util.Optional;

/**
 * Why a state fails.
 *
 * @param error the error name; a Fail state and a worker may leave it out
 * @param cause as AWS words it; may be left out too
 * @param caught whether retriers and catchers are asked at all
 * @param heartbeat whether a heartbeat was missed: handlers know that by a name of its own, the history does not
 */
record Fault(Optional<String> error, Optional<String> cause, boolean caught, boolean heartbeat) {
    static final String RUNTIME = "States.Runtime";
    static final String TIMEOUT = "States.Timeout";
    static final String TASK_FAILED = "States.TaskFailed";
    static final String DATA_LIMIT = "States.DataLimitExceeded";

    Fault(Optional<String> error, Optional<String> cause, boolean caught) {
        this(error, cause, caught, false);
    }

    /** {@code States.Runtime} is never retried and never caught, whatever a handler says. */
    static Fault of(Optional<String> error, Optional<String> cause) {
        return new Fault(error, cause, error.filter(RUNTIME::equals).isEmpty(), false);
    }

    /** Time that is over; AWS gives no cause for it. */
    static Fault timeout(boolean heartbeat) {
        return new Fault(Optional.of(TIMEOUT), Optional.empty(), true, heartbeat);
    }

    static Fault of(String error, String cause) {
        return of(Optional.of(error), Optional.of(cause));
    }
}
