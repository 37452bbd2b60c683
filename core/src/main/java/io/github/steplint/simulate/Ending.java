package io.github.steplint.simulate;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a walk through a scope ends, or the work of a state. */
sealed interface Ending {

    Moment moment();

    /** The event that what follows comes after. */
    Optional<Event> last();

    /**
     * Well.
     *
     * @param output of the scope, or the result of the work
     * @param variables of the scope at its end
     */
    record Done(JsonNode output, Map<String, JsonNode> variables, Moment moment, Optional<Event> last)
            implements Ending {}

    /**
     * With a failure.
     *
     * @param origin what failed
     */
    record Broken(Fault fault, Moment moment, Optional<Event> last, Origin origin) implements Ending {}

    /** What can fail. */
    enum Origin {
        /** A call. */
        CALL,
        /** An expression of the state, or what it gives. */
        EXPRESSION,
        /** The state as a whole. */
        STATE
    }

    /** Not by itself: the execution as a whole is over. */
    record Stopped(Reason reason, Moment moment, Optional<Event> last) implements Ending {}

    /** What ends an execution from outside. */
    sealed interface Reason {
        /** Its time is over. */
        record Deadline() implements Reason {}

        /** Its history is full. */
        record History() implements Reason {}

        /** It goes beyond what a dry-run does, or a call has no answer. */
        record GivenUp(String message) implements Reason {}
    }
}
