package io.github.steplint.simulate.teststate;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data after each step of a state. */
final class Inspection {
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();

    Inspection(TestRequest request) {
        data.set("input", request.input());
        variables(request.variables());
    }

    /** Notes a step and gives back its value. */
    JsonNode note(String step, JsonNode value) {
        data.set(step, value);
        return value;
    }

    void variables(Map<String, JsonNode> variables) {
        if (!variables.isEmpty()) {
            ObjectNode object =
                    data.has("variables") ? (ObjectNode) data.get("variables") : data.putObject("variables");
            variables.forEach(object::set);
        }
    }

    ObjectNode errorDetails() {
        return data.has("errorDetails") ? (ObjectNode) data.get("errorDetails") : data.putObject("errorDetails");
    }

    JsonNode data() {
        return data;
    }
}
