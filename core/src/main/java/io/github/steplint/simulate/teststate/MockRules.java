package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.State;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which states may be mocked, and with what, in the words of the API. */
final class MockRules {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private MockRules() {}

    /** The mocked result, if the call has one. */
    static Optional<JsonNode> check(TestRequest request) throws TestRefusal {
        if (request.mock().isEmpty()) {
            unmocked(request);
            return Optional.empty();
        }
        State state = request.state();
        boolean mockable = state instanceof State.Task || state instanceof State.Map || state instanceof State.Parallel;
        if (!mockable) {
            throw TestRefusal.invalid(
                    "State type '" + TestState.type(state) + "' is not supported when a mock is specified");
        }
        TestMock mock = request.mock().get();
        if (mock.result().isPresent() && mock.errorOutput().isPresent()) {
            throw TestRefusal.invalid(
                    "A test mock should have only one of the following fields: [result, errorOutput].");
        }
        if (mock.result().isEmpty()) {
            return Optional.empty();
        }
        JsonNode result = parse(mock.result().get());
        shape(state, result);
        if (state instanceof State.Task task && task.resource().isPresent()) {
            ResultShapes.check(task.resource().get(), result, mock.validation());
        }
        return Optional.of(result);
    }

    private static void unmocked(TestRequest request) throws TestRefusal {
        if (request.setting().failedIterations().isPresent()) {
            throw TestRefusal.invalid(
                    "TestState does not support MapIterationFailureCount when a mock is not specified.");
        }
        if (request.state() instanceof State.Map || request.state() instanceof State.Parallel) {
            throw new TestRefusal(
                    "InvalidDefinition",
                    "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait,"
                            + " Pass, Succeed, Fail, Choice]");
        }
    }

    private static JsonNode parse(String text) throws TestRefusal {
        try {
            JsonNode value = JSON.readTree(text);
            if (!value.isMissingNode()) {
                return value;
            }
        } catch (JacksonException e) {
            // Told below.
        }
        throw TestRefusal.invalid("Mocked result must be valid JSON");
    }

    private static void shape(State state, JsonNode result) throws TestRefusal {
        boolean written =
                state instanceof State.Map map && map.fields().resultWriter().isPresent();
        if (written && !result.isObject()) {
            throw TestRefusal.invalid("Mocked result must be a JSON object.");
        }
        if (!written && !(state instanceof State.Task) && !result.isArray()) {
            throw TestRefusal.invalid("Mocked result must be an array.");
        }
        if (state instanceof State.Parallel parallel && parallel.branches().size() != result.size()) {
            throw TestRefusal.invalid(
                    "Mocked result must contain the same number of items as number of Parallel branches.");
        }
    }
}
