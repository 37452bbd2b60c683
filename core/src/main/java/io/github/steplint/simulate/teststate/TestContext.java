package io.github.steplint.simulate.teststate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.ContextObject;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The context object of a state that runs alone: made up, but for what the caller gives. */
final class TestContext {
    private static final String ACCOUNT = "us-east-1:123456789012";
    /** AWS does not tell the state its real name, even where the whole machine is given. */
    private static final String NAME = "StateName";

    private static final Map<String, List<String>> FIELDS = Map.of(
            "Execution", List.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
            "State", List.of("EnteredTime", "Name", "RetryCount"),
            "StateMachine", List.of("Id", "Name"),
            "Task", List.of("Token"));

    private TestContext() {}

    static ObjectNode of(TestRequest request) {
        String machine = "StateMachine";
        String execution = "Execution";
        ContextObject made = new ContextObject(
                MachineType.EXPRESS,
                "arn:aws:states:" + ACCOUNT + ":express:" + machine + ":" + execution,
                execution,
                null,
                request.input(),
                request.now(),
                "arn:aws:states:" + ACCOUNT + ":stateMachine:" + machine,
                machine,
                request.context().orElseGet(JsonNodeFactory.instance::objectNode));
        ObjectNode context = made.in(NAME, request.now());
        State state = request.state();
        if (state instanceof State.Task || state instanceof State.Map || state instanceof State.Parallel) {
            ((ObjectNode) context.get("State"))
                    .put("RetryCount", request.setting().retryCount());
        }
        return context;
    }

    /** @throws TestRefusal for a field that a context object has not, or that has another type */
    static void check(JsonNode given) throws TestRefusal {
        for (Map.Entry<String, JsonNode> part : given.properties()) {
            if (part.getKey().equals("Map")) {
                throw refusal("'Map' field is not supported when mocking a Context object");
            }
            List<String> known = FIELDS.get(part.getKey());
            if (known == null) {
                throw refusal("Field '" + part.getKey() + "' is not allowed");
            }
            check(part.getKey(), part.getValue(), known);
        }
    }

    private static void check(String part, JsonNode fields, List<String> known) throws TestRefusal {
        if (!fields.isObject()) {
            throw refusal(part + " must be an object");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (!known.contains(name)) {
                throw refusal("Field '" + name + "' is not allowed");
            }
            if (name.endsWith("Count") && !value.isIntegralNumber()) {
                throw refusal(part + "." + name + " must be a number");
            }
            if (!name.endsWith("Count") && !name.equals("Input") && !value.isString()) {
                throw refusal(part + "." + name + " must be a string");
            }
        }
    }

    private static TestRefusal refusal(String what) {
        return TestRefusal.invalid("Invalid Context object provided: " + what);
    }
}
