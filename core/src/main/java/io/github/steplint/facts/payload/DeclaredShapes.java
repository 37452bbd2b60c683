package io.github.steplint.facts.payload;

import io.github.steplint.source.Node;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of values of which the user gives an example or a JSON Schema. An example says which fields there are and of
 * what type, not which values; what is null or empty in it says nothing. Of a schema what is not understood says nothing.
 */
final class DeclaredShapes {
    private static final int DEEPEST = 8;

    private final Node root;
    private final Origin maker;

    private DeclaredShapes(Node root, Origin maker) {
        this.root = root;
        this.maker = maker;
    }

    static Payload of(Assumptions.Declared declared, Origin maker) {
        DeclaredShapes shapes = new DeclaredShapes(declared.node(), maker);
        return Bounds.bounded(declared.schema() ? shapes.schema(declared.node(), 0) : shapes.sample(declared.node()));
    }

    private Payload sample(Node node) {
        if (node instanceof Node.Obj object) {
            Map<String, Slot> fields = new LinkedHashMap<>();
            object.members().forEach(member -> fields.put(member.name(), Slot.of(sample(member.value()))));
            return Shape.object(Fields.closed(fields, maker), maker);
        } else if (node instanceof Node.Arr array) {
            Payload item = array.items().stream()
                    .map(this::sample)
                    .reduce(Payload::join)
                    .orElse(Payload.UNKNOWN);
            return Shape.array(Items.each(item), maker);
        } else if (node instanceof Node.Str) {
            return Shape.text(Texts.ANY, maker);
        } else if (node instanceof Node.Num) {
            return Shape.number(Range.ANY, maker);
        }
        return node instanceof Node.Bool ? Shape.bool(true, true, maker) : Payload.UNKNOWN;
    }

    private Payload schema(Node node, int depth) {
        if (depth > DEEPEST || !(node instanceof Node.Obj object)) {
            return Payload.UNKNOWN;
        }
        Optional<Node> other = referred(object);
        if (other.isPresent()) {
            return schema(other.get(), depth + 1);
        }
        for (String word : List.of("anyOf", "oneOf")) {
            if (object.get(word).orElse(null) instanceof Node.Arr choices) {
                return choices.items().stream()
                        .map(each -> schema(each, depth + 1))
                        .reduce(Payload::join)
                        .orElse(Payload.UNKNOWN);
            }
        }
        if (object.has("allOf") || object.has("if")) {
            return Payload.UNKNOWN;
        }
        Optional<Node> constant = object.get("const");
        if (constant.isPresent()) {
            return Literals.of(constant.get(), maker);
        }
        if (object.get("enum").orElse(null) instanceof Node.Arr values) {
            return values.items().stream()
                    .map(each -> Literals.of(each, maker))
                    .reduce(Payload::join)
                    .orElse(Payload.UNKNOWN);
        }
        return typed(object, depth);
    }

    private Payload typed(Node.Obj schema, int depth) {
        Set<String> types = new TreeSet<>();
        Node type = schema.get("type").orElse(null);
        if (type instanceof Node.Str one) {
            types.add(one.value());
        } else if (type instanceof Node.Arr several) {
            several.items().forEach(each -> types.add(each instanceof Node.Str text ? text.value() : "?"));
        } else if (schema.has("properties")) {
            types.add("object");
        }
        return types.stream()
                .map(each -> type(each, schema, depth))
                .reduce(Payload::join)
                .orElse(Payload.UNKNOWN);
    }

    private Payload type(String type, Node.Obj schema, int depth) {
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" ->
                Shape.array(
                        Items.each(schema.get("items")
                                .map(each -> schema(each, depth + 1))
                                .orElse(Payload.UNKNOWN)),
                        maker);
            case "string" -> Shape.text(Texts.ANY, maker);
            case "number", "integer" ->
                Shape.number(
                        new Range(
                                bound(schema, "minimum", Double.NEGATIVE_INFINITY),
                                bound(schema, "maximum", Double.POSITIVE_INFINITY)),
                        maker);
            case "boolean" -> Shape.bool(true, true, maker);
            case "null" -> Shape.nil(maker);
            default -> Payload.UNKNOWN;
        };
    }

    private static double bound(Node.Obj schema, String name, double otherwise) {
        return schema.get(name).orElse(null) instanceof Node.Num number
                ? number.value().doubleValue()
                : otherwise;
    }

    private Payload object(Node.Obj schema, int depth) {
        Set<String> required = new HashSet<>();
        if (schema.get("required").orElse(null) instanceof Node.Arr names) {
            names.items().forEach(name -> required.add(name instanceof Node.Str text ? text.value() : ""));
        }
        Map<String, Slot> fields = new LinkedHashMap<>();
        if (schema.get("properties").orElse(null) instanceof Node.Obj properties) {
            for (Node.Member member : properties.members()) {
                Payload value = schema(member.value(), depth + 1);
                fields.put(member.name(), required.contains(member.name()) ? Slot.of(value) : Slot.maybe(value));
            }
        }
        required.forEach(name -> fields.putIfAbsent(name, Slot.of(Payload.UNKNOWN)));
        boolean closed = schema.get("additionalProperties").orElse(null) instanceof Node.Bool others
                && !others.value()
                && !schema.has("patternProperties");
        return Shape.object(closed ? Fields.closed(fields, maker) : Fields.open(fields), maker);
    }

    /** What a reference within the schema leads to. */
    private Optional<Node> referred(Node.Obj schema) {
        if (!(schema.get("$ref").orElse(null) instanceof Node.Str reference)
                || !reference.value().startsWith("#/")) {
            return schema.get("$ref").filter(Node.Str.class::isInstance);
        }
        Optional<Node> at = Optional.of(root);
        for (String part : reference.value().substring(2).split("/")) {
            String name = part.replace("~1", "/").replace("~0", "~");
            at = at.flatMap(node -> node instanceof Node.Obj object ? object.get(name) : Optional.empty());
        }
        return Optional.of(at.orElse(schema.get("$ref").get()));
    }
}
