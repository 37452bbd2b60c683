package io.github.steplint.simulate.teststate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.JsonataTemplate;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The steps of a JSONata state. */
final class JsonataSight implements Sight {
    private final TestRequest request;
    private final Inspection inspection;
    private final ObjectNode states = JsonNodeFactory.instance.objectNode();
    private final Random random;

    JsonataSight(TestRequest request, JsonNode context) {
        this.request = request;
        this.inspection = new Inspection(request);
        this.random = new Random(request.seed());
        states.set("input", request.input());
        states.set("context", context);
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    @Override
    public void filtered(DataFlow fields) {
        // A JSONata state reads all of its input.
    }

    @Override
    public JsonNode arguments(DataFlow fields) {
        return inspection.note(
                "afterArguments", value(fields.arguments(), "Arguments").orElse(request.input()));
    }

    @Override
    public JsonNode output(DataFlow fields, JsonNode result) {
        states.set("result", result);
        JsonNode output = value(fields.output(), "Output").orElse(result);
        assign(fields.assign());
        return output;
    }

    @Override
    public JsonNode passed(DataFlow fields, boolean pass, Optional<JsonNode> literal) {
        JsonNode output = value(fields.output(), "Output").orElse(literal.orElse(request.input()));
        assign(fields.assign());
        return output;
    }

    @Override
    public JsonNode items(State.Map state) {
        if (state.fields().itemReader().isPresent()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        Optional<Node.Member> items = state.fields().items();
        JsonNode value = items.isPresent()
                ? JsonataTemplate.of(Json.of(items.get().value()), "Items").fill(sight(), "array")
                : request.input();
        if (items.isEmpty() && !value.isArray()) {
            throw EvaluationFailure.query("Map state input must be an array but was: " + value, "");
        }
        return value;
    }

    @Override
    public Optional<JsonNode> number(State.Map state, String field) {
        return value(state.node().member(field), field);
    }

    @Override
    public JsonNode caught(Handlers.Catcher catcher, JsonNode errorOutput) {
        states.remove("result");
        states.set("errorOutput", errorOutput);
        JsonNode output = value(catcher.output(), "Output").orElse(errorOutput);
        assign(catcher.assign());
        return output;
    }

    private void assign(Optional<Node.Member> assign) {
        value(assign, "Assign").ifPresent(object -> inspection.variables(members(object)));
    }

    private Optional<JsonNode> value(Optional<Node.Member> field, String location) {
        return field.map(
                member -> JsonataTemplate.of(Json.of(member.value()), location).fill(sight()));
    }

    private JsonataTemplate.Sight sight() {
        return new JsonataTemplate.Sight(states, request.variables(), request.now(), random);
    }

    static Map<String, JsonNode> members(JsonNode object) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }
}
