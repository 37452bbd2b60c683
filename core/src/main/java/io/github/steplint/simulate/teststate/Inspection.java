package io.github.steplint.simulate.teststate;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The data after each step of a state. */
final class Inspection {
    private final ObjectNode data = JsonNodeFactory.instance.objectNode();
    private final ObjectNode errorDetails = JsonNodeFactory.instance.objectNode();
    private final Map<String, JsonNode> variables = new LinkedHashMap<>();

    Inspection(TestRequest request) {
        data.set("input", request.input());
        variables.putAll(request.variables());
    }

    /** Notes a step and gives back its value. */
    JsonNode note(String step, JsonNode value) {
        data.set(step, value);
        return value;
    }

    /** Notes what the state assigns, besides the variables that it found. */
    void variables(Map<String, JsonNode> assigned) {
        variables.putAll(assigned);
    }

    ObjectNode errorDetails() {
        return errorDetails;
    }

    JsonNode data() {
        ObjectNode all = data.deepCopy();
        if (!errorDetails.isEmpty()) {
            all.set("errorDetails", errorDetails);
        }
        if (!variables.isEmpty()) {
            ObjectNode object = all.putObject("variables");
            variables.forEach(object::set);
        }
        return all;
    }
}
