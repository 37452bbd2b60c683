package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.JsonataTemplate.Sight;
import io.github.steplint.source.Node;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a JSONata state does with its data, field by field. Each method throws {@link EvaluationFailure}. Source: AWS
 * Step Functions guide, "Transforming data with JSONata in Step Functions".
 */
final class JsonataFlow {
    private final Sight sight;
    private final Templates templates;

    private JsonataFlow(Sight sight, Templates templates) {
        this.sight = sight;
        this.templates = templates;
    }

    /** With {@code $states.input} and {@code $states.context} alone. */
    static JsonataFlow of(Frame frame) {
        ObjectNode states = JsonNodeFactory.instance.objectNode();
        states.set("input", frame.input());
        states.set("context", frame.context());
        return new JsonataFlow(new Sight(states, frame.variables(), frame.now(), frame.random()), frame.templates());
    }

    /** And with what else a field may read, {@code $states.result} or {@code $states.errorOutput}. */
    static JsonataFlow of(Frame frame, String name, JsonNode value) {
        JsonataFlow flow = of(frame);
        ((ObjectNode) flow.sight.states()).set(name, value);
        return flow;
    }

    /** The value of a field, if the state has it. */
    Optional<JsonNode> value(Optional<Node.Member> field, String location) {
        return field.map(member -> templates.jsonata(member.value(), location).fill(sight));
    }

    /** The value of a field that takes one type only. */
    JsonNode value(Node value, String location, String type) {
        return templates.jsonata(value, location).fill(sight, type);
    }

    /** The variables of an {@code Assign}, of the state or of a rule, which all see the old variables. */
    Optional<Map<String, JsonNode>> assigned(Optional<Node.Member> assign, String location) {
        return value(assign, location).map(PathFlow::members);
    }
}
