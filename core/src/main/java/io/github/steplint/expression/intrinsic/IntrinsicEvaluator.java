package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Works out a call. What is random comes from the generator, so that a seed decides it. */
public final class IntrinsicEvaluator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonPathEvaluator.Data data;
    private final RandomGenerator random;

    public IntrinsicEvaluator(JsonPathEvaluator.Data data, RandomGenerator random) {
        this.data = data;
        this.random = random;
    }

    /**
     * The value of a call.
     *
     * @throws IntrinsicFailure where AWS would fail the execution
     */
    public JsonNode evaluate(Argument.Call call) {
        IntrinsicFunction function = IntrinsicFunction.named(call.name())
                .orElseThrow(() -> new IntrinsicFailure("There is no function " + call.name()));
        int given = call.arguments().size();
        if (given < function.least() || given > function.most()) {
            throw new IntrinsicFailure("Invalid number of arguments for " + function.text());
        }
        List<JsonNode> values = new ArrayList<>();
        for (Argument argument : call.arguments()) {
            boolean template = function == IntrinsicFunction.FORMAT && values.isEmpty();
            values.add(
                    template && argument instanceof Argument.Text text
                            ? JSON.stringNode(text.value())
                            : value(argument));
        }
        return new IntrinsicLibrary(random).apply(function, values);
    }

    private JsonNode value(Argument argument) {
        if (argument instanceof Argument.Text text) {
            return JSON.stringNode(text.unescaped());
        } else if (argument instanceof Argument.Number number) {
            return number(number.literal());
        } else if (argument instanceof Argument.Bool bool) {
            return JSON.booleanNode(bool.value());
        } else if (argument instanceof Argument.Path path) {
            return JsonPathEvaluator.evaluate(path.path(), data)
                    .orElseThrow(() -> new IntrinsicFailure("The JsonPath argument for the field '" + path.path()
                            + "' could not be found in the input '" + data.input() + "'"));
        } else if (argument instanceof Argument.Call call) {
            return evaluate(call);
        }
        return JSON.nullNode();
    }

    private static JsonNode number(String literal) {
        double value = Double.parseDouble(literal);
        if (Double.isInfinite(value)) {
            throw new IntrinsicFailure("The number " + literal + " is out of range");
        }
        try {
            return JSON.numberNode(new BigDecimal(literal).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return JSON.numberNode(value);
        }
    }
}
