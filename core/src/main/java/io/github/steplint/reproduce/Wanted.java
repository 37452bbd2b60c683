package io.github.steplint.reproduce;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.ValueSet;
import io.github.steplint.reproduce.Want.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a value of which all that is wanted is true, as far as it fits together. */
final class Wanted {
    /** A step into the JSON that a text holds. */
    static final Step TEXT = new Step.Function("json");

    private Wanted() {}

    /** The wants from one source, as a value; an object where nothing says otherwise. */
    static JsonNode value(Collection<Want> wants, Source source) {
        Map<List<Step>, ValueSet> places = new LinkedHashMap<>();
        for (Want want : wants) {
            if (want.source() == source) {
                places.merge(want.steps(), want.set(), Wanted::both);
            }
        }
        List<List<Step>> order = new ArrayList<>(places.keySet());
        order.sort(Comparator.comparing(List::size));
        JsonNode root = JsonNodeFactory.instance.objectNode();
        for (List<Step> place : order) {
            ValueSet set = places.get(place);
            boolean holds = order.stream()
                    .anyMatch(other -> other.size() > place.size()
                            && other.subList(0, place.size()).equals(place)
                            && !places.get(other).and(ValueSet.PRESENT).isEmpty());
            boolean object = set.has(ValueSet.Kind.OBJECT) && (holds || place.isEmpty());
            boolean container = object || holds && set.has(ValueSet.Kind.ARRAY);
            if (!container && set.sample().isPresent()) {
                JsonNode value = JsonMapper.shared().readTree(set.sample().get().json());
                root = put(root, place, value);
            }
        }
        return root;
    }

    /** What was wanted first wins where the two do not fit together: it decides a way. */
    private static ValueSet both(ValueSet first, ValueSet next) {
        ValueSet both = first.and(next);
        return both.isEmpty() ? first : both;
    }

    private static JsonNode put(JsonNode here, List<Step> steps, JsonNode value) {
        if (steps.isEmpty()) {
            return value;
        }
        List<Step> rest = steps.subList(1, steps.size());
        if (steps.get(0) instanceof Step.Name name) {
            ObjectNode object = here instanceof ObjectNode known ? known : JsonNodeFactory.instance.objectNode();
            JsonNode inside = object.has(name.name()) ? object.get(name.name()) : object.nullNode();
            object.set(name.name(), put(inside, rest, value));
            return object;
        } else if (steps.get(0) instanceof Step.Index index && index.index() >= 0 && index.index() < 1000) {
            ArrayNode array = here instanceof ArrayNode known ? known : JsonNodeFactory.instance.arrayNode();
            while (array.size() <= index.index()) {
                array.add(JsonNodeFactory.instance.objectNode());
            }
            array.set(index.index(), put(array.get(index.index()), rest, value));
            return array;
        }
        return steps.get(0).equals(TEXT) ? text(here, rest, value) : here;
    }

    private static JsonNode text(JsonNode here, List<Step> rest, JsonNode value) {
        JsonNode inside = JsonNodeFactory.instance.objectNode();
        if (here.isString()) {
            try {
                inside = JsonMapper.shared().readTree(here.asString());
            } catch (JacksonException e) {
                // it was a text for its own sake
            }
        }
        return JsonNodeFactory.instance.stringNode(put(inside, rest, value).toString());
    }
}
