package io.github.steplint.expression.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.expression.jsonpath.ParsedPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Applies the path of a field, with AWS's words where it leads nowhere. */
public final class FieldPath {
    private FieldPath() {}

    /** The path that a text is. */
    public static JsonPath parse(String text) {
        ParsedPath parsed = JsonPathParser.parse(text);
        return parsed.path()
                .orElseThrow(() -> EvaluationFailure.runtime("Invalid path '" + text + "' : it "
                        + parsed.fault().orElseThrow().message()));
    }

    /** What the path of {@code InputPath}, {@code OutputPath} and the fields like them leads to. */
    public static JsonNode select(String text, Data data) {
        return select(text, parse(text), data);
    }

    /** The same where the path is known already. */
    public static JsonNode select(String text, JsonPath path, Data data) {
        return JsonPathEvaluator.evaluate(path, data)
                .orElseThrow(
                        () -> EvaluationFailure.runtime("Invalid path '" + text + "' : " + whyNothing(path, data)));
    }

    /** What a path leads to, if it leads anywhere. */
    public static Optional<JsonNode> find(String text, Data data) {
        return JsonPathEvaluator.evaluate(parse(text), data);
    }

    /** The first step that leads nowhere: the last one has no results, one before it lacks a property. */
    private static String whyNothing(JsonPath path, Data data) {
        int known = 0;
        while (known < path.steps().size() && leadsSomewhere(path, known + 1, data)) {
            known++;
        }
        int failing = Math.min(known + 1, path.steps().size());
        String at = brackets(path.steps().subList(0, failing));
        return failing < path.steps().size() ? "Missing property in path " + at : "No results for path: " + at;
    }

    private static boolean leadsSomewhere(JsonPath path, int steps, Data data) {
        JsonPath start = new JsonPath(path.root(), path.steps().subList(0, steps));
        return JsonPathEvaluator.evaluate(start, data).isPresent();
    }

    private static String brackets(List<Step> steps) {
        StringBuilder out = new StringBuilder("$");
        for (Step step : steps) {
            if (step instanceof Step.Name name) {
                out.append("['").append(name.name()).append("']");
            } else {
                String alone = new JsonPath(new JsonPath.Root.Input(), List.of(step)).toString();
                out.append(alone.substring(1));
            }
        }
        return out.toString();
    }
}
