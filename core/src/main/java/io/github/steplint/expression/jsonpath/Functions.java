package io.github.steplint.expression.jsonpath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The functions that Jayway lets stand at the end of a path. */
final class Functions {
    private Functions() {}

    static Optional<JsonNode> apply(String name, JsonNode node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        switch (name) {
            case "length", "size":
                return node.isContainer() ? Optional.of(json.numberNode(node.size())) : Optional.empty();
            case "keys":
                ArrayNode keys = json.arrayNode();
                node.propertyNames().forEach(keys::add);
                return node.isObject() ? Optional.of(keys) : Optional.empty();
            case "first", "last":
                return node.isArray() && !node.isEmpty()
                        ? Optional.of(node.get(name.equals("first") ? 0 : node.size() - 1))
                        : Optional.empty();
            default:
                return aggregate(name, numbers(node)).map(json::numberNode);
        }
    }

    private static Optional<Double> aggregate(String name, List<Double> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        double sum = numbers.stream().mapToDouble(Double::doubleValue).sum();
        switch (name) {
            case "sum":
                return Optional.of(sum);
            case "avg":
                return Optional.of(sum / numbers.size());
            case "min":
                return numbers.stream().min(Double::compare);
            case "max":
                return numbers.stream().max(Double::compare);
            default:
                return Optional.empty();
        }
    }

    private static List<Double> numbers(JsonNode node) {
        List<Double> numbers = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> {
                if (item.isNumber()) {
                    numbers.add(item.asDouble());
                }
            });
        }
        return numbers;
    }
}
