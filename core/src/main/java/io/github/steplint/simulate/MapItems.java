package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a Map goes over, and what each iteration is given. Source: AWS Step Functions guide, "Map workflow state";
 * recorded executions.
 *
 * @param data the input of the state after InputPath
 */
record MapItems(State.Map state, Frame frame, JsonNode data) {

    /** The items in the input of the state. */
    JsonNode array() {
        return state.language() == QueryLanguage.JSONATA ? computed() : selected();
    }

    private JsonNode computed() {
        if (state.fields().items().isPresent()) {
            Node value = state.fields().items().get().value();
            return JsonataFlow.of(frame).value(value, "Items", "array");
        }
        if (!data.isArray()) {
            throw EvaluationFailure.query("Map state input must be an array but was: " + data, null);
        }
        return data;
    }

    private JsonNode selected() {
        String path = state.fields()
                .itemsPath()
                .map(Node.Member::value)
                .filter(Node.Str.class::isInstance)
                .map(value -> ((Node.Str) value).value())
                .orElse("$");
        JsonNode items = FieldPath.select(path, frame.data(data));
        if (!items.isArray()) {
            throw EvaluationFailure.runtime("Reference path \"" + path + "\" must point to array.");
        }
        return items;
    }

    /** What {@code Map.Item} of the context object says of an item. */
    static ObjectNode described(int index, JsonNode value) {
        return JsonNodeFactory.instance.objectNode().put("Index", index).set("Value", value);
    }

    /** The input of an iteration. */
    JsonNode input(JsonNode item, ObjectNode described) {
        Optional<Node.Member> selector =
                state.fields().itemSelector().or(() -> state.data().parameters());
        if (selector.isEmpty()) {
            return item;
        }
        ObjectNode context = JsonNodeFactory.instance.objectNode();
        frame.context().properties().forEach(member -> context.set(member.getKey(), member.getValue()));
        context.putObject("Map").set("Item", described);
        Frame inside = new Frame(
                frame.input(),
                context,
                frame.variables(),
                frame.enteredAt(),
                frame.now(),
                frame.random(),
                frame.templates());
        if (state.language() == QueryLanguage.JSONATA) {
            return JsonataFlow.of(inside).value(selector, selector.get().name()).orElseThrow();
        }
        return frame.templates().payload(selector.get().value()).fill(inside.data(data), frame.input(), frame.random());
    }
}
