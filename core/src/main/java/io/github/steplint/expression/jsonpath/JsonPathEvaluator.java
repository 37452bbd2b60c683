package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.jsonpath.JsonPath.Root;
import io.github.steplint.expression.payload.EvaluationFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies a path. A definite path gives the node or nothing; an indefinite one gives an array of what it found, which
 * may be empty, unless a definite part before its first wildcard, slice or filter leads nowhere.
 */
public final class JsonPathEvaluator {
    private static final int MOST_RESULTS = 1_000_000;

    /** Scans within scans multiply; no path that finds something sensible comes near this. */
    private static final int MOST_STEPS = 5_000_000;

    private final JsonPath path;
    private final Data data;
    private final List<JsonNode> found = new ArrayList<>();
    private int steps;

    private JsonPathEvaluator(JsonPath path, Data data) {
        this.path = path;
        this.data = data;
    }

    /**
     * What a path can start from.
     *
     * @param input what {@code $} stands for
     * @param context what {@code $$} stands for
     * @param variables what {@code $name} stands for
     */
    public record Data(JsonNode input, JsonNode context, Map<String, JsonNode> variables) {}

    /**
     * What the path leads to; empty where it leads nowhere.
     *
     * @throws EvaluationFailure where it looks at more places than any path should
     */
    public static Optional<JsonNode> evaluate(JsonPath path, Data data) {
        return new JsonPathEvaluator(path, data).run(null);
    }

    /** The same for a path in a filter, where {@code @} is the item. */
    static Optional<JsonNode> evaluate(JsonPath path, Data data, JsonNode item) {
        return new JsonPathEvaluator(path, data).run(item);
    }

    private Optional<JsonNode> run(JsonNode item) {
        Optional<JsonNode> root = root(item);
        try {
            if (root.isEmpty()) {
                return Optional.empty();
            }
            walk(0, root.get(), true);
        } catch (Nowhere nowhere) {
            return Optional.empty();
        }
        if (path.definite()) {
            return found.stream().findFirst();
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        found.forEach(all::add);
        return Optional.of(all);
    }

    private Optional<JsonNode> root(JsonNode item) {
        if (path.root() instanceof Root.Variable variable) {
            return Optional.ofNullable(data.variables().get(variable.name()));
        } else if (path.root() instanceof Root.Item) {
            return Optional.ofNullable(item);
        }
        return Optional.ofNullable(path.root() instanceof Root.Context ? data.context() : data.input());
    }

    /** @param sure whether all steps before this one are definite, so that a miss is a failure */
    private void walk(int index, JsonNode node, boolean sure) {
        if (++steps > MOST_STEPS) {
            throw EvaluationFailure.runtime("The path '" + path + "' looks at too many places");
        }
        if (index == path.steps().size()) {
            if (found.size() < MOST_RESULTS) {
                found.add(node);
            }
            return;
        }
        Step step = path.steps().get(index);
        if (step instanceof Step.Name name) {
            name(index, node, name.name(), sure);
        } else if (step instanceof Step.Names names) {
            names(index, node, names.names(), sure);
        } else if (step instanceof Step.Wildcard) {
            node.forEach(child -> walk(index + 1, child, false));
        } else if (step instanceof Step.DeepScan) {
            scan(index + 1, node);
        } else if (step instanceof Step.Filter filter) {
            filter(index, node, filter.predicate(), sure);
        } else if (step instanceof Step.Function function) {
            Functions.apply(function.name(), node).ifPresent(result -> walk(index + 1, result, sure));
        } else {
            elements(index, node, step, sure);
        }
    }

    private void name(int index, JsonNode node, String name, boolean sure) {
        JsonNode value = node.isObject() ? node.get(name) : null;
        if (value != null) {
            walk(index + 1, value, sure);
        } else {
            miss(sure);
        }
    }

    private void names(int index, JsonNode node, List<String> names, boolean sure) {
        if (!node.isObject()) {
            miss(sure);
            return;
        }
        ObjectNode some = JsonNodeFactory.instance.objectNode();
        names.stream().filter(node::has).forEach(name -> some.set(name, node.get(name)));
        if (index + 1 == path.steps().size()) {
            walk(index + 1, some, sure);
        } else {
            some.forEach(child -> walk(index + 1, child, false));
        }
    }

    private void elements(int index, JsonNode node, Step step, boolean sure) {
        if (!node.isArray()) {
            miss(sure);
            return;
        }
        if (step instanceof Step.Index one) {
            element(index, node, one.index(), sure);
        } else if (step instanceof Step.Indices several) {
            several.indices().forEach(i -> element(index, node, i, false));
        } else if (step instanceof Step.Slice slice) {
            int size = node.size();
            int from = bound(slice.from().orElse(0), size);
            int to = bound(slice.to().orElse(size), size);
            for (int i = from; i < to; i++) {
                walk(index + 1, node.get(i), false);
            }
        }
    }

    private static int bound(int position, int size) {
        return Math.max(0, Math.min(size, position < 0 ? size + position : position));
    }

    /** An index out of range finds nothing; it is not the failure that a missing name is. */
    private void element(int index, JsonNode node, int position, boolean sure) {
        int effective = position < 0 ? node.size() + position : position;
        if (effective >= 0 && effective < node.size()) {
            walk(index + 1, node.get(effective), sure);
        }
    }

    private void filter(int index, JsonNode node, Predicate predicate, boolean sure) {
        if (node.isArray()) {
            for (JsonNode item : node) {
                if (Filters.accept(predicate, data, item)) {
                    walk(index + 1, item, false);
                }
            }
        } else if (node.isObject()) {
            if (Filters.accept(predicate, data, node)) {
                walk(index + 1, node, false);
            }
        } else {
            miss(sure);
        }
    }

    /** The step after {@code ..}, at every place below the node, each before the places below it. */
    private void scan(int index, JsonNode node) {
        boolean filter = path.steps().get(index) instanceof Step.Filter;
        if (!filter || node.isArray()) {
            walk(index, node, false);
        }
        for (JsonNode child : node) {
            if (child.isContainer()) {
                scan(index, child);
            }
        }
    }

    private static void miss(boolean sure) {
        if (sure) {
            throw new Nowhere();
        }
    }

    /** A definite step led nowhere. */
    private static final class Nowhere extends RuntimeException {
        private static final long serialVersionUID = 1;

        Nowhere() {
            super(null, null, false, false);
        }
    }
}
