package io.github.steplint.simulate;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.expression.payload.JsonataTemplate;
import io.github.steplint.expression.payload.PayloadTemplate;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The expressions of one machine, each read once however often its state is visited. */
public final class Templates {
    private final Map<Node, PayloadTemplate> payloads = new IdentityHashMap<>();
    private final Map<Node, JsonataTemplate> expressions = new IdentityHashMap<>();
    private final Map<Node, JsonNode> values = new IdentityHashMap<>();
    private final Map<String, JsonPath> paths = new HashMap<>();

    PayloadTemplate payload(Node node) {
        return payloads.computeIfAbsent(node, each -> PayloadTemplate.of(Json.of(each)));
    }

    /** @param location which the same node has always */
    JsonataTemplate jsonata(Node node, String location) {
        return expressions.computeIfAbsent(node, each -> JsonataTemplate.of(Json.of(each), location));
    }

    /** What is written, as it is. */
    JsonNode value(Node node) {
        return values.computeIfAbsent(node, Json::of);
    }

    /** @throws io.github.steplint.expression.payload.EvaluationFailure where the text is no path */
    JsonPath path(String text) {
        return paths.computeIfAbsent(text, FieldPath::parse);
    }
}
