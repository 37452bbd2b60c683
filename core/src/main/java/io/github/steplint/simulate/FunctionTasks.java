package io.github.steplint.simulate;

import io.github.steplint.machine.Resource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls that are answered by functions: by the name of the state, or by the name of the Lambda function that it invokes.
 *
 * @param otherwise answers all other calls
 */
record FunctionTasks(Map<String, TaskHandler> byState, Map<String, TaskFunction> byLambda, TaskHandler otherwise)
        implements TaskHandler {
    private static final String PAYLOAD = "Payload";
    private static final String FUNCTION = ":function:";
    private static final int SUCCESS = 200;

    /** The same with one more state. */
    FunctionTasks with(String state, TaskHandler handler) {
        return new FunctionTasks(more(byState, state, handler), byLambda, otherwise);
    }

    /** The same with one more Lambda function. */
    FunctionTasks withLambda(String name, TaskFunction function) {
        return new FunctionTasks(byState, more(byLambda, name, function), otherwise);
    }

    private static <T> Map<String, T> more(Map<String, T> some, String key, T value) {
        Map<String, T> more = new HashMap<>(some);
        more.put(key, value);
        return Map.copyOf(more);
    }

    @Override
    public TaskAnswer answer(TaskCall call) {
        TaskHandler state = byState.get(call.state());
        if (state != null) {
            return state.answer(call);
        }
        return invoked(call)
                .map(byLambda::get)
                .map(function -> invoke(function, call))
                .orElseGet(() -> otherwise.answer(call));
    }

    /** The name of the function that is invoked, without version and alias. */
    private static Optional<String> invoked(TaskCall call) {
        if (call.resource() instanceof Resource.Lambda lambda) {
            return Optional.of(name(lambda.arn()));
        }
        boolean invocation = call.resource() instanceof Resource.Optimized service
                && service.service().equals("lambda")
                && service.action().equals("invoke");
        JsonNode function = call.arguments().path("FunctionName");
        return invocation && function.isString() ? Optional.of(name(function.asString())) : Optional.empty();
    }

    private static String name(String function) {
        int at = function.indexOf(FUNCTION);
        String name = at < 0 ? function : function.substring(at + FUNCTION.length());
        return name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    }

    private static TaskAnswer invoke(TaskFunction function, TaskCall call) {
        if (call.resource() instanceof Resource.Lambda) {
            return apply(function, call.arguments());
        }
        JsonNode payload = call.arguments().path(PAYLOAD);
        JsonNode input = payload.isMissingNode() ? JsonNodeFactory.instance.objectNode() : payload;
        TaskAnswer answer = apply(function, input);
        if (!(answer instanceof TaskAnswer.Returned returned)) {
            return answer;
        }
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("ExecutedVersion", "$LATEST");
        result.set(PAYLOAD, returned.result());
        return TaskAnswer.returned(result.put("StatusCode", SUCCESS));
    }

    /** Answers with the result of a function; what it throws fails the call in the way of a Lambda function. */
    static TaskHandler of(TaskFunction function) {
        return call -> apply(function, call.arguments());
    }

    private static TaskAnswer apply(TaskFunction function, JsonNode input) {
        try {
            JsonNode result = function.apply(input);
            return TaskAnswer.returned(result == null ? JsonNodeFactory.instance.nullNode() : result);
        } catch (Exception thrown) {
            String name = thrown.getClass().getSimpleName();
            ObjectNode cause = JsonNodeFactory.instance
                    .objectNode()
                    .put(
                            "errorMessage",
                            Optional.ofNullable(thrown.getMessage()).orElse(""))
                    .put("errorType", name);
            return TaskAnswer.failed(name, cause.toString());
        }
    }
}
