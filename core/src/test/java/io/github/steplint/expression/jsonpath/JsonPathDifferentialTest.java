package io.github.steplint.expression.jsonpath;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Random paths over random documents give what Jayway gives, wherever both define the result. */
class JsonPathDifferentialTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int RUNS = 20_000;

    private final Random random = new Random(20261121);

    @Test
    void agreesWithJayway() {
        for (int run = 0; run < RUNS; run++) {
            String document = "{\"a\":" + document(3) + ",\"b\":" + document(2) + "}";
            String path = path();
            assertThat(ours(path, document)).as("%s on %s", path, document).isEqualTo(theirs(path, document));
        }
    }

    @Test
    void randomTextNeitherHangsNorThrows() {
        String alphabet = "$@.[]()'\"*?:,-0a b\\/=&|!{}";
        for (int run = 0; run < RUNS * 5; run++) {
            StringBuilder text = new StringBuilder("$");
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ParsedPath parsed = JsonPathParser.parse(text.toString());
            assertThat(parsed.path().isPresent() ^ parsed.fault().isPresent()).isTrue();
            parsed.path()
                    .ifPresent(path -> assertThat(
                                    JsonPathParser.parse(path.toString()).path())
                            .as(text + " printed as " + path)
                            .contains(path));
        }
    }

    private static Optional<JsonNode> ours(String path, String document) {
        JsonPath parsed = JsonPathParser.parse(path).path().orElseThrow();
        JsonNode input = JSON.readTree(document);
        return JsonPathEvaluator.evaluate(parsed, new JsonPathEvaluator.Data(input, input, Map.of()));
    }

    private static Optional<JsonNode> theirs(String path, String document) {
        try {
            Object found = com.jayway.jsonpath.JsonPath.read(document, path);
            String printed = Configuration.defaultConfiguration().jsonProvider().toJson(Arrays.asList(found));
            return Optional.of(JSON.readTree(printed).get(0));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder("$");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String[] steps = {
                ".a",
                ".b",
                "['c']",
                "[0]",
                "[1]",
                "[-1]",
                ".*",
                "[*]",
                "[0:1]",
                "[1:]",
                "[:-1]",
                "[-2:]",
                "[0,1]",
                "[?(@.a)]",
                "[?(@.a == 1)]",
                "[?(@.b > 1)]",
                "[?(@.b > .5)]",
                "[?(@.b > -.5)]",
                "..a"
            };
            path.append(steps[random.nextInt(steps.length)]);
        }
        return path.toString();
    }

    private String document(int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 6);
        if (kind == 0) {
            return String.valueOf(random.nextInt(3));
        } else if (kind == 1) {
            return "\"s\"";
        } else if (kind == 2) {
            return "null";
        } else if (kind < 5) {
            StringBuilder object = new StringBuilder("{");
            for (String name : List.of("a", "b", "c")) {
                if (random.nextBoolean()) {
                    object.append(object.length() > 1 ? "," : "")
                            .append('"')
                            .append(name)
                            .append("\":");
                    object.append(document(depth - 1));
                }
            }
            return object + "}";
        }
        StringBuilder array = new StringBuilder("[");
        for (int i = random.nextInt(3); i > 0; i--) {
            array.append(array.length() > 1 ? "," : "").append(document(depth - 1));
        }
        return array + "]";
    }
}
