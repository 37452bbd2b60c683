package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.expression.payload.ReferencePath;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a JSONPath state does with its data, field by field. Each method throws {@link EvaluationFailure}. Source: ASL
 * specification, "Input and Output Processing".
 */
final class PathFlow {
    private final DataFlow fields;
    private final Frame frame;

    PathFlow(DataFlow fields, Frame frame) {
        this.fields = fields;
        this.frame = frame;
    }

    /** The raw input after {@code InputPath}. */
    JsonNode filtered() {
        return select(fields.inputPath(), frame.input());
    }

    /** The filtered input after {@code Parameters}. */
    JsonNode effective(JsonNode filtered) {
        return fill(fields.parameters(), filtered);
    }

    /** A result after {@code ResultSelector}. */
    JsonNode selected(JsonNode result) {
        return fill(fields.resultSelector(), result);
    }

    /** A result after {@code ResultPath}, which puts it into the raw input; {@code null} drops it. */
    JsonNode placed(JsonNode result) {
        return placed(fields.resultPath(), result);
    }

    /** The same with the {@code ResultPath} of a catcher. */
    JsonNode placed(Optional<Node.Member> resultPath, JsonNode result) {
        if (resultPath.isEmpty()) {
            return result;
        }
        Node path = resultPath.get().value();
        return path instanceof Node.Str text ? ReferencePath.write(frame.input(), text.value(), result) : frame.input();
    }

    /** What {@code OutputPath} leaves. */
    JsonNode output(JsonNode placed) {
        return select(fields.outputPath(), placed);
    }

    /** The variables of an {@code Assign}, of the state or of a rule, which all see the old variables. */
    Optional<Map<String, JsonNode>> assigned(Optional<Node.Member> assign, JsonNode result) {
        return assign.map(member -> members(fill(Optional.of(member), result)));
    }

    static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }

    private JsonNode select(Optional<Node.Member> field, JsonNode from) {
        if (field.isEmpty()) {
            return from;
        }
        Unfilled.refuse(field.get().name(), field.get().value());
        return field.get().value() instanceof Node.Str path
                ? FieldPath.select(path.value(), frame.templates().path(path.value()), frame.data(from))
                : JsonNodeFactory.instance.objectNode();
    }

    private JsonNode fill(Optional<Node.Member> template, JsonNode from) {
        return template.map(member ->
                        frame.templates().payload(member.value()).fill(frame.data(from), frame.input(), frame.random()))
                .orElse(from);
    }
}
