package io.github.steplint.expression.jsonata;

import tools.jackson.databind.JsonNode;

/** How an evaluation ended. */
public sealed interface Result {
    /** With a value. */
    record Value(JsonNode json) implements Result {}

    /** With nothing, as of a path that leads nowhere. */
    record Undefined() implements Result {}

    /** With a function, a regular expression, or a value that holds one, which no field can take. */
    record NotJson() implements Result {}

    /**
     * With a failure.
     *
     * @param code of the reference, such as {@code T2001}; {@code U1001} where a limit was reached
     * @param message what happened, without the code
     * @param position index in the expression, or -1
     * @param token the operator or function that failed, or an empty string
     */
    record Failure(String code, String message, int position, String token) implements Result {
        /** The failure as Step Functions words it. */
        public String text() {
            return code + ": " + message;
        }
    }
}
