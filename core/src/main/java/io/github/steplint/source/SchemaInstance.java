package io.github.steplint.source;

import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A located value as a JSON Schema validator takes it. */
final class SchemaInstance {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SchemaInstance() {}

    static JsonNode of(Node node, Predicate<Node> hole) {
        if (hole.test(node)) {
            return JSON.nullNode();
        }
        if (node instanceof Node.Obj object) {
            ObjectNode json = JSON.objectNode();
            object.members().forEach(member -> json.set(member.name(), of(member.value(), hole)));
            return json;
        }
        if (node instanceof Node.Arr list) {
            ArrayNode json = JSON.arrayNode();
            list.items().forEach(item -> json.add(of(item, hole)));
            return json;
        }
        return node instanceof Node.Tagged tagged ? tagged(tagged, hole) : scalar(node);
    }

    private static JsonNode scalar(Node node) {
        if (node instanceof Node.Str string) {
            return JSON.stringNode(string.value());
        }
        if (node instanceof Node.Bool bool) {
            return JSON.booleanNode(bool.value());
        }
        return node instanceof Node.Num number ? JSON.numberNode(number.value()) : JSON.nullNode();
    }

    /** {@code !GetAtt a.b} is {@code Fn::GetAtt: [a, b]}, {@code !Sub x} is {@code Fn::Sub: x}. */
    private static JsonNode tagged(Node.Tagged tagged, Predicate<Node> hole) {
        ObjectNode json = JSON.objectNode();
        if (tagged.tag().equals("GetAtt") && tagged.value() instanceof Node.Str string) {
            ArrayNode list = json.putArray(name(tagged));
            for (String part : string.value().split("\\.", 2)) {
                list.add(part);
            }
            return json;
        }
        json.set(name(tagged), of(tagged.value(), hole));
        return json;
    }

    private static String name(Node.Tagged tagged) {
        return tagged.tag().equals("Ref") || tagged.tag().equals("Condition") ? tagged.tag() : "Fn::" + tagged.tag();
    }

    /** One step down, or the same value where the step leads into what stands for it in JSON only. */
    static Node step(Node node, String step) {
        if (node instanceof Node.Obj object) {
            return object.get(step).orElse(node);
        }
        if (node instanceof Node.Arr list
                && step.matches("\\d{1,9}")
                && Integer.parseInt(step) < list.items().size()) {
            return list.items().get(Integer.parseInt(step));
        }
        return node instanceof Node.Tagged tagged && step.equals(name(tagged)) ? tagged.value() : node;
    }
}
