package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.Resource;
import tools.jackson.databind.JsonNode;

/** What AWS refuses to send to a service, before it schedules the call. Source: recorded executions. */
final class CallFormat {
    private CallFormat() {}

    /** @throws EvaluationFailure where the arguments are not of the form that the service takes */
    static void check(Resource resource, JsonNode arguments) {
        boolean gateway = resource instanceof Resource.Optimized call
                && call.service().equals("apigateway")
                && call.action().equals("invoke");
        JsonNode headers = arguments.path("Headers");
        if (gateway && headers.isObject() && !headers.valueStream().allMatch(JsonNode::isArray)) {
            throw EvaluationFailure.runtime(
                    "The Parameters '" + arguments
                            + "' could not be used to start the Task: [The value of the field 'Headers' has an invalid format]");
        }
    }
}
