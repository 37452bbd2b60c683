package io.github.steplint.reproduce;

import io.github.steplint.simulate.Execution;
import tools.jackson.databind.JsonNode;

/**
 * An input and answers with which an execution fails where it should.
 *
 * @param input of the execution
 * @param mocks as a mock configuration
 * @param execution that fails
 */
public record Reproduction(JsonNode input, JsonNode mocks, Execution execution) {
    /** The only test case of the mock configuration. */
    public static final String CASE = "reproduction";
}
