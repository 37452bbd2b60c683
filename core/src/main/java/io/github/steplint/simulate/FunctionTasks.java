package io.github.steplint.simulate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Calls that are answered by functions, state by state. */
record FunctionTasks(Map<String, TaskHandler> byState, TaskHandler otherwise) implements TaskHandler {

    /** The same with one more. */
    FunctionTasks with(String state, TaskHandler handler) {
        Map<String, TaskHandler> more = new HashMap<>(byState);
        more.put(state, handler);
        return new FunctionTasks(more, otherwise);
    }

    @Override
    public TaskAnswer answer(TaskCall call) {
        return byState.getOrDefault(call.state(), otherwise).answer(call);
    }

    /** Answers with the result of a function; what it throws fails the call in the way of a Lambda function. */
    static TaskHandler of(UnaryOperator<JsonNode> function) {
        return call -> {
            try {
                JsonNode result = function.apply(call.arguments());
                return TaskAnswer.returned(result == null ? JsonNodeFactory.instance.nullNode() : result);
            } catch (RuntimeException thrown) {
                String cause = JsonNodeFactory.instance
                        .objectNode()
                        .put(
                                "errorMessage",
                                Optional.ofNullable(thrown.getMessage()).orElse(""))
                        .put("errorType", thrown.getClass().getSimpleName())
                        .toString();
                return TaskAnswer.failed(thrown.getClass().getSimpleName(), cause);
            }
        };
    }
}
