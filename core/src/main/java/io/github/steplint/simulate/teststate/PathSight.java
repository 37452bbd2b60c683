package io.github.steplint.simulate.teststate;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.expression.payload.PayloadTemplate;
import io.github.steplint.expression.payload.ReferencePath;
import io.github.steplint.machine.DataFlow;
import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.State;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The steps of a JSONPath state. */
final class PathSight implements Sight {
    private final TestRequest request;
    private final JsonNode context;
    private final Inspection inspection;
    private final Random random;

    PathSight(TestRequest request, JsonNode context) {
        this.request = request;
        this.context = context;
        this.inspection = new Inspection(request);
        this.random = new Random(request.seed());
    }

    @Override
    public Inspection inspection() {
        return inspection;
    }

    @Override
    public void filtered(DataFlow fields) {
        inspection.note("afterInputPath", select(fields.inputPath(), request.input()));
    }

    @Override
    public JsonNode arguments(DataFlow fields) {
        JsonNode filtered = inspection.note("afterInputPath", select(fields.inputPath(), request.input()));
        return inspection.note("afterParameters", fill(fields.parameters(), filtered));
    }

    @Override
    public JsonNode output(DataFlow fields, JsonNode result) {
        JsonNode selected = inspection.note("afterResultSelector", fill(fields.resultSelector(), result));
        fields.assign().ifPresent(assign -> assign(assign, result));
        return select(fields.outputPath(), inspection.note("afterResultPath", placed(fields.resultPath(), selected)));
    }

    @Override
    public JsonNode passed(DataFlow fields, boolean pass, Optional<JsonNode> literal) {
        if (literal.isPresent()) {
            return output(fields, inspection.note("result", literal.get()));
        }
        return pass
                ? output(fields, arguments(fields))
                : select(
                        fields.outputPath(),
                        inspection.note("afterInputPath", select(fields.inputPath(), request.input())));
    }

    @Override
    public JsonNode items(State.Map state) {
        JsonNode filtered =
                inspection.note("afterInputPath", select(state.data().inputPath(), request.input()));
        if (state.fields().itemReader().isPresent()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        JsonNode items = select(state.fields().itemsPath(), filtered);
        if (!items.isArray()) {
            String path = Sight.text(state.fields().itemsPath()).orElse("$");
            throw EvaluationFailure.runtime("Reference path \"" + (path.startsWith("$$") ? path.substring(1) : path)
                    + "\" must point to array.");
        }
        return inspection.note("afterItemsPath", items);
    }

    @Override
    public Optional<JsonNode> number(State.Map state, String field) {
        Optional<Node.Member> path = state.node().member(field + "Path");
        return path.isPresent()
                ? path.map(member -> select(path, request.input()))
                : state.node().get(field).map(Json::of);
    }

    @Override
    public JsonNode caught(Handlers.Catcher catcher, JsonNode errorOutput) {
        catcher.assign().ifPresent(assign -> assign(assign, errorOutput));
        return placed(catcher.resultPath(), errorOutput);
    }

    private void assign(Node.Member assign, JsonNode from) {
        inspection.variables(JsonataSight.members(fill(Optional.of(assign), from)));
    }

    private JsonNode placed(Optional<Node.Member> resultPath, JsonNode result) {
        if (resultPath.isEmpty()) {
            return result;
        }
        return Sight.text(resultPath)
                .map(path -> ReferencePath.write(request.input(), path, result))
                .orElse(request.input());
    }

    private JsonNode select(Optional<Node.Member> field, JsonNode from) {
        if (field.isEmpty()) {
            return from;
        }
        return Sight.text(field)
                .map(path -> FieldPath.select(path, data(from)))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private JsonNode fill(Optional<Node.Member> template, JsonNode from) {
        return template.map(
                        member -> PayloadTemplate.of(Json.of(member.value())).fill(data(from), request.input(), random))
                .orElse(from);
    }

    private Data data(JsonNode root) {
        return new Data(root, context, request.variables());
    }
}
