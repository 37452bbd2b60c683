package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.expression.jsonata.JsonataEvaluator;
import io.github.steplint.expression.jsonata.JsonataFault;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonata.Limits;
import io.github.steplint.expression.jsonata.ParsedJsonata;
import io.github.steplint.expression.jsonata.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Expressions with the results of the reference implementation. */
@Tag("conformance")
class JsonataConformance {
    private static final String FOLDER = "oracle/jsonata";
    private static final Limits LIMITS = new Limits(100_000_000, 5_000, 10_000_000, 10_000_000, Duration.ofSeconds(10));

    private final Map<String, JsonNode> datasets = new HashMap<>();

    @Test
    void expressionsEvaluateAsTheReferenceEvaluatesThem() throws IOException {
        assumeTrue(SharedCases.present(FOLDER));
        Tally tally = new Tally(FOLDER);
        for (Path file : files()) {
            JsonNode content = SharedCases.json(file);
            List<JsonNode> cases = new ArrayList<>();
            (content.isArray() ? content : List.of(content)).forEach(cases::add);
            for (JsonNode each : cases) {
                expression(file, each).ifPresent(text -> {
                    Optional<String> wrong = wrong(text, each);
                    tally.count(wrong.isEmpty(), name(file) + " " + wrong.orElse("") + " in " + shown(text));
                });
            }
        }
        tally.settle();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SharedCases.folder(FOLDER + "/groups"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 160 ? line.substring(0, 160) + "..." : line;
    }

    /** The expression; a case whose file is not there cannot be tried. */
    private static Optional<String> expression(Path file, JsonNode each) {
        if (each.has("expr")) {
            return Optional.of(each.get("expr").asString());
        }
        Path beside = file.resolveSibling(each.path("expr-file").asString());
        return Files.exists(beside) ? Optional.of(SharedCases.read(beside)) : Optional.empty();
    }

    private Optional<String> wrong(String text, JsonNode each) {
        ParsedJsonata parsed = JsonataParser.parse(text);
        String code = each.path("code").asString(each.path("error").path("code").asString(""));
        if (parsed.fault().isPresent()) {
            String found = parsed.fault().map(JsonataFault::code).orElse("");
            return found.equals(code)
                    ? Optional.empty()
                    : Optional.of("cannot be read: " + parsed.fault().get());
        }
        Map<String, JsonNode> variables = new HashMap<>();
        each.path("bindings").properties().forEach(entry -> variables.put(entry.getKey(), entry.getValue()));
        JsonataEvaluator.Environment environment =
                new JsonataEvaluator.Environment(LIMITS, Instant.now(), 1, true, document(each));
        return differs(JsonataEvaluator.evaluate(parsed.expression().get(), variables, environment), each, code);
    }

    private Optional<JsonNode> document(JsonNode each) {
        if (each.has("data")) {
            return Optional.of(each.get("data"));
        }
        String dataset = each.path("dataset").asString("");
        return dataset.isEmpty()
                ? Optional.empty()
                : Optional.of(datasets.computeIfAbsent(
                        dataset, name -> SharedCases.json(SharedCases.folder(FOLDER + "/datasets/" + name + ".json"))));
    }

    private static Optional<String> differs(Result result, JsonNode each, String code) {
        if (result instanceof Result.Failure failure) {
            return failure.code().equals(code) && !failure.message().contains("{{")
                    ? Optional.empty()
                    : Optional.of("fails: " + failure.text() + ", expected " + expected(each));
        }
        boolean same;
        if (each.has("result")) {
            same = result instanceof Result.Value value
                    && normal(value.json(), each).equals(normal(each.get("result"), each));
        } else {
            same = code.isEmpty() && !(result instanceof Result.Value);
        }
        return same ? Optional.empty() : Optional.of("gives " + result + ", expected " + expected(each));
    }

    private static String expected(JsonNode each) {
        String text = each.has("result") ? each.get("result").toString() : each.toString();
        return text.length() > 300 ? text.substring(0, 300) + "..." : text;
    }

    /** The value with all numbers of one kind, and sorted where the order of the array is free. */
    private static JsonNode normal(JsonNode node, JsonNode each) {
        JsonNode normal = numbers(node);
        if (!each.path("unordered").asBoolean(false) || !normal.isArray()) {
            return normal;
        }
        List<JsonNode> items = new ArrayList<>();
        normal.forEach(items::add);
        items.sort(Comparator.comparing(JsonNode::toString));
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        sorted.addAll(items);
        return sorted;
    }

    private static JsonNode numbers(JsonNode node) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (node.isNumber()) {
            return nodes.numberNode(node.doubleValue() + 0.0);
        } else if (node.isArray()) {
            ArrayNode array = nodes.arrayNode();
            node.forEach(item -> array.add(numbers(item)));
            return array;
        } else if (node.isObject()) {
            var object = nodes.objectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), numbers(entry.getValue())));
            return object;
        }
        return node;
    }
}
