package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A state to run, and what it finds.
 *
 * @param state of any type
 * @param input its raw input
 * @param context values that replace the made-up ones of the context object; an object
 * @param variables by their names without the dollar
 * @param now when the state is entered
 * @param seed where everything random begins
 */
public record TestRequest(
        State state,
        JsonNode input,
        Optional<JsonNode> context,
        Map<String, JsonNode> variables,
        Optional<TestMock> mock,
        TestSetting setting,
        Instant now,
        long seed) {}
