package io.github.steplint.expression.payload;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A piece of a template, in either query language.
 *
 * @param <S> what it is filled in from
 */
interface Part<S> {

    JsonNode fill(S source);

    /** What stands for itself. */
    record Constant<S>(JsonNode value) implements Part<S> {
        @Override
        public JsonNode fill(S source) {
            return value;
        }
    }

    /** A field of an object. */
    record Entry<S>(String key, Part<S> part) {}

    /** An object. */
    record Fields<S>(List<Entry<S>> entries) implements Part<S> {
        @Override
        public JsonNode fill(S source) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            entries.forEach(entry -> object.set(entry.key(), entry.part().fill(source)));
            return object;
        }
    }

    /** An array. */
    record Items<S>(List<Part<S>> parts) implements Part<S> {
        @Override
        public JsonNode fill(S source) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            parts.forEach(part -> array.add(part.fill(source)));
            return array;
        }
    }
}
