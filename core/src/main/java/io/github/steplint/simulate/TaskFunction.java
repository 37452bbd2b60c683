package io.github.steplint.simulate;

import tools.jackson.databind.JsonNode;

/** What stands for a service in a test: it takes the call's arguments and gives the result. */
@FunctionalInterface
public interface TaskFunction {

    /**
     * Answers one call.
     *
     * @param input what the service is given
     * @throws Exception to fail the Task: its class names the error, as with Lambda
     */
    JsonNode apply(JsonNode input) throws Exception;
}
