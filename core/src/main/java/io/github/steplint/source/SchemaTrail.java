package io.github.steplint.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The schemas on the way to one that a value breaks.
 *
 * @param schemas from the root to the one that holds the keyword, or the alternatives
 * @param depth how many steps of the value the way takes
 * @param isAlternative whether the way ends at {@code anyOf} or {@code oneOf}
 */
record SchemaTrail(List<JsonNode> schemas, int depth, boolean isAlternative) {
    private static final Set<String> NAMED = Set.of("properties", "patternProperties");
    private static final Set<String> UNNAMED = Set.of("items", "additionalProperties");
    private static final Set<String> ALTERNATIVES = Set.of("anyOf", "oneOf");

    static SchemaTrail of(JsonNode root, List<String> path) {
        List<JsonNode> schemas = new ArrayList<>(List.of(root));
        JsonNode at = root;
        int depth = 0;
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            if (ALTERNATIVES.contains(step)) {
                return new SchemaTrail(schemas, depth, true);
            }
            boolean last = i == path.size() - 1;
            depth += NAMED.contains(step) || UNNAMED.contains(step) && !last ? 1 : 0;
            at = step.equals("$ref") ? referred(root, at.path("$ref").asString()) : at.path(step);
            if (NAMED.contains(step) || step.equals("allOf")) {
                i++;
                at = at.path(path.get(i)).isMissingNode()
                        ? at.path(Integer.parseInt(path.get(i)))
                        : at.path(path.get(i));
            }
            if (at.isObject() && i < path.size() - 1) {
                schemas.add(at);
            }
        }
        return new SchemaTrail(schemas, depth, false);
    }

    /** Schemas refer within their own file: {@code #/$defs/arn}. */
    private static JsonNode referred(JsonNode root, String reference) {
        return root.at(reference.substring(reference.indexOf('#') + 1));
    }

    private JsonNode last() {
        return schemas.get(schemas.size() - 1);
    }

    /** What an {@code enum} allows; for other keywords the properties of the object. */
    List<String> choices(String keyword) {
        List<String> choices = new ArrayList<>();
        if (keyword.equals("enum")) {
            last().path("enum").forEach(value -> choices.add(value.asString()));
        } else {
            last().path("properties").properties().forEach(entry -> choices.add(entry.getKey()));
        }
        return choices;
    }

    Map<String, String> notes(String keyword) {
        Map<String, String> notes = new HashMap<>();
        for (JsonNode schema : schemas) {
            schema.properties().stream()
                    .filter(entry ->
                            entry.getKey().startsWith("x-") && entry.getValue().isString())
                    .forEach(entry -> notes.put(entry.getKey(), entry.getValue().asString()));
        }
        JsonNode broken = keyword.equals("propertyNames") ? last().path(keyword) : last();
        if (broken.path("title").isString()) {
            notes.put("title", broken.path("title").asString());
        }
        return notes;
    }
}
