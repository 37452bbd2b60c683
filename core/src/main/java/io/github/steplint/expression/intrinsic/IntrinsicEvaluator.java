package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.JsonSize;
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

    /** Far beyond what a state can hand on, and small enough to be written as text. */
    private static final long MOST_BYTES = 4 << 20;

    /** So many values that come straight from the data stay within the bound. */
    private static final int FEW = 8;

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
        limit(function, call.arguments(), values);
        return new IntrinsicLibrary(random).apply(function, values);
    }

    /** Refuses what calls in calls can blow up: values share their parts, a text that is made of them does not. */
    private static void limit(IntrinsicFunction function, List<Argument> arguments, List<JsonNode> values) {
        boolean nested = arguments.stream().anyMatch(Argument.Call.class::isInstance);
        if (!nested && values.size() <= FEW) {
            return;
        }
        long size = 0;
        for (JsonNode value : values) {
            size += JsonSize.upTo(value, MOST_BYTES);
            if (size > MOST_BYTES) {
                throw new IntrinsicFailure("The arguments of " + function.text() + " have more than 4 MiB");
            }
        }
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
