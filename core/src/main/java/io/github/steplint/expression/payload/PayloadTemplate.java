package io.github.steplint.expression.payload;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.intrinsic.IntrinsicEvaluator;
import io.github.steplint.expression.intrinsic.IntrinsicFailure;
import io.github.steplint.expression.intrinsic.IntrinsicParser;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A payload template of a JSONPath state, read once and filled in as often as needed. Objects and arrays are walked; a
 * key that ends with {@code .$} loses the suffix and its value is a path or a call of an intrinsic function; all else
 * is itself. Source: ASL specification, "Payload Template".
 */
public final class PayloadTemplate {

    private final Part<Source> root;

    private PayloadTemplate(Part<Source> root) {
        this.root = root;
    }

    /** Reads a template; one with a faulty expression is read too and fails where it is filled in. */
    public static PayloadTemplate of(JsonNode template) {
        return new PayloadTemplate(part(template));
    }

    /** The one expression of a field such as {@code ErrorPath}, which may be a path or a call. */
    public static PayloadTemplate ofExpression(String field, String expression) {
        return new PayloadTemplate(expression(field, expression));
    }

    /**
     * The payload.
     *
     * @param data what the paths start from
     * @param reported the state's input, which failures quote whatever the template reads
     * @param random where {@code States.UUID} and {@code States.MathRandom} take their values from
     * @throws EvaluationFailure where a path leads nowhere or a call cannot be worked out
     */
    public JsonNode fill(Data data, JsonNode reported, RandomGenerator random) {
        return root.fill(new Source(data, reported, random));
    }

    private record Source(Data data, JsonNode reported, RandomGenerator random) {}

    private record PathPart(String field, String text, JsonPath path) implements Part<Source> {
        @Override
        public JsonNode fill(Source source) {
            return JsonPathEvaluator.evaluate(path, source.data())
                    .orElseThrow(() -> EvaluationFailure.runtime("The JSONPath '" + text + "' specified for the field '"
                            + field + "' could not be found in the input '" + source.reported() + "'"));
        }
    }

    private record CallPart(String text, Argument.Call call) implements Part<Source> {
        @Override
        public JsonNode fill(Source source) {
            try {
                return new IntrinsicEvaluator(source.data(), source.random()).evaluate(call);
            } catch (IntrinsicFailure failure) {
                throw EvaluationFailure.runtime(
                        "The function '" + text + "' had the following error: " + failure.getMessage());
            }
        }
    }

    private record Broken(String field) implements Part<Source> {
        @Override
        public JsonNode fill(Source source) {
            throw EvaluationFailure.runtime("The value for the field '" + field
                    + "' must be a valid JSONPath or a valid intrinsic function call");
        }
    }

    private static Part<Source> part(JsonNode template) {
        if (template.isObject()) {
            List<Part.Entry<Source>> entries = new ArrayList<>();
            template.properties().forEach(member -> entries.add(entry(member.getKey(), member.getValue())));
            return new Part.Fields<>(entries);
        } else if (template.isArray()) {
            List<Part<Source>> parts = new ArrayList<>();
            template.forEach(item -> parts.add(part(item)));
            return new Part.Items<>(parts);
        }
        return new Part.Constant<>(template);
    }

    private static Part.Entry<Source> entry(String key, JsonNode value) {
        if (!key.endsWith(".$")) {
            return new Part.Entry<>(key, part(value));
        }
        String name = key.substring(0, key.length() - 2);
        return new Part.Entry<>(name, value.isString() ? expression(key, value.asString()) : new Broken(key));
    }

    private static Part<Source> expression(String field, String text) {
        Optional<Part<Source>> part = IntrinsicParser.looksLikeCall(text)
                ? IntrinsicParser.parse(text).call().map(call -> new CallPart(text, call))
                : JsonPathParser.parse(text).path().map(path -> new PathPart(field, text, path));
        return part.orElseGet(() -> new Broken(field));
    }
}
