package io.github.steplint.expression.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a result where {@code ResultPath} says. Missing objects on the way are made, what stands at the end is replaced;
 * an element of an array must be there already, and nothing can be put inside a string, a number or a boolean.
 * Source: ASL specification, "ResultPath".
 */
public final class ReferencePath {
    private final String text;
    private final List<Step> steps;

    private ReferencePath(String text, JsonPath path) {
        this.text = text;
        this.steps = path.steps();
    }

    /** A copy of the input that holds the result at the place; the result alone where the path is {@code $}. */
    public static JsonNode write(JsonNode input, String path, JsonNode result) {
        JsonPath parsed = FieldPath.parse(path);
        if (!parsed.reference() || !(parsed.root() instanceof JsonPath.Root.Input)) {
            throw EvaluationFailure.runtime("Invalid path '" + path + "' : it is not a reference path");
        }
        return new ReferencePath(path, parsed).put(0, input, result);
    }

    private JsonNode put(int index, JsonNode here, JsonNode result) {
        if (index == steps.size()) {
            return result;
        }
        Step step = steps.get(index);
        if (step instanceof Step.Name name) {
            if (!here.isObject() && !here.isNull()) {
                throw misfit("object", here);
            }
            ObjectNode copy =
                    here.isObject() ? ((ObjectNode) here).objectNode() : JsonNodeFactory.instance.objectNode();
            here.properties().forEach(entry -> copy.set(entry.getKey(), entry.getValue()));
            JsonNode inside = here.isObject() && here.has(name.name()) ? here.get(name.name()) : copy.nullNode();
            return copy.set(name.name(), put(index + 1, inside, result));
        }
        int position = ((Step.Index) step).index();
        if (!here.isArray() || position >= here.size()) {
            throw misfit("array with an element " + position, here);
        }
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        here.forEach(copy::add);
        copy.set(position, put(index + 1, here.get(position), result));
        return copy;
    }

    private EvaluationFailure misfit(String wanted, JsonNode here) {
        return EvaluationFailure.runtime(
                "The ResultPath '" + text + "' needs an " + wanted + " where the input has '" + here + "'");
    }
}
