package io.github.steplint.expression.payload;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.expression.jsonata.JsonataEvaluator;
import io.github.steplint.expression.jsonata.JsonataFault;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.expression.jsonata.ParsedJsonata;
import io.github.steplint.expression.jsonata.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * The value of a field of a JSONata state, read once and worked out as often as needed. A string that is
 * <code>{% … %}</code> to the character is an expression, wherever it stands in objects and arrays; all else is
 * itself. One expression without a value fails the whole field. Source: AWS Step Functions guide, "Transforming data
 * with JSONata in Step Functions"; recorded executions.
 */
public final class JsonataTemplate {

    private final Part<Sight> root;

    private JsonataTemplate(Part<Sight> root) {
        this.root = root;
    }

    /**
     * Reads a value; one with a faulty expression is read too and fails where it is worked out.
     *
     * @param field its name in failures: {@code Output}
     */
    public static JsonataTemplate of(JsonNode value, String field) {
        return new JsonataTemplate(part(value, field));
    }

    /**
     * What expressions see.
     *
     * @param states the value of {@code $states}
     * @param variables by their names without the dollar
     * @param now what {@code $now} and {@code $millis} tell
     * @param random where {@code $uuid} and {@code $random} take their values from
     */
    public record Sight(JsonNode states, Map<String, JsonNode> variables, Instant now, RandomGenerator random) {}

    /**
     * The value.
     *
     * @throws EvaluationFailure where an expression has no value, or none that a field can hold
     */
    public JsonNode fill(Sight sight) {
        return root.fill(sight);
    }

    /**
     * The value of a field that takes one type only.
     *
     * @param type as JSONata names it: {@code array}, {@code boolean}, {@code number}, {@code object}, {@code string}
     * @throws EvaluationFailure also where an expression gives another type; a literal is taken as it is
     */
    public JsonNode fill(Sight sight, String type) {
        JsonNode value = root.fill(sight);
        if (root instanceof Expression expression && !type(value).equals(type)) {
            throw expression.failure("returned an unexpected result type. Expected '" + type + "', but was '"
                    + type(value) + "' for value: " + value);
        }
        return value;
    }

    private static String type(JsonNode value) {
        if (value.isObject()) {
            return "object";
        } else if (value.isArray()) {
            return "array";
        } else if (value.isNumber()) {
            return "number";
        } else if (value.isBoolean()) {
            return "boolean";
        }
        return value.isString() ? "string" : "null";
    }

    private record Expression(
            String location, String text, Optional<JsonataEvaluator.Prepared> prepared, Optional<JsonataFault> fault)
            implements Part<Sight> {

        static Expression of(String location, String text) {
            ParsedJsonata parsed = JsonataParser.parse(text);
            return new Expression(location, text, parsed.expression().map(JsonataEvaluator::prepare), parsed.fault());
        }

        @Override
        public JsonNode fill(Sight sight) {
            if (prepared.isEmpty()) {
                throw thrown(
                        fault.orElseThrow().code() + ": " + fault.orElseThrow().message());
            }
            Map<String, JsonNode> variables = new HashMap<>(sight.variables());
            variables.put("states", sight.states());
            JsonataEvaluator.Environment environment =
                    JsonataEvaluator.Environment.aws(sight.now(), sight.random().nextLong());
            Result result = prepared.get().evaluate(variables, environment);
            if (result instanceof Result.Value value) {
                return value.json();
            } else if (result instanceof Result.Failure failure) {
                throw thrown(failure.text());
            }
            throw failure(
                    result instanceof Result.Undefined
                            ? "returned nothing (undefined)."
                            : "returned an unsupported result type.");
        }

        private EvaluationFailure thrown(String what) {
            return failure("threw an error during evaluation. " + what);
        }

        EvaluationFailure failure(String what) {
            return EvaluationFailure.query(
                    "The JSONata expression '" + text + "' specified for the field '" + location + "' " + what,
                    location);
        }
    }

    private static Part<Sight> part(JsonNode value, String location) {
        if (value.isObject()) {
            List<Part.Entry<Sight>> entries = new ArrayList<>();
            value.properties()
                    .forEach(member -> entries.add(new Part.Entry<>(
                            member.getKey(), part(member.getValue(), location + "/" + member.getKey()))));
            return new Part.Fields<>(entries);
        } else if (value.isArray()) {
            List<Part<Sight>> parts = new ArrayList<>();
            for (int i = 0; i < value.size(); i++) {
                parts.add(part(value.get(i), location + "[" + i + "]"));
            }
            return new Part.Items<>(parts);
        } else if (value.isString() && Delimiters.enclose(value.asString())) {
            String written = value.asString();
            String text = Delimiters.inside(written).strip();
            return Expression.of(location, text);
        }
        return new Part.Constant<>(value);
    }
}
