package io.github.steplint.simulate;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;

/**
 * What a state finds when it is entered.
 *
 * @param input its raw input
 * @param context the context object, as it is in this state
 * @param variables as they were before the state, whatever it assigns
 * @param enteredAt the id of the event with which it was entered
 * @param now the instant of the execution's own clock
 * @param random where everything random comes from
 * @param templates the expressions of the machine
 */
public record Frame(
        JsonNode input,
        JsonNode context,
        Map<String, JsonNode> variables,
        long enteredAt,
        Instant now,
        RandomGenerator random,
        Templates templates) {

    /** With expressions that are read for this visit alone. */
    public Frame(
            JsonNode input,
            JsonNode context,
            Map<String, JsonNode> variables,
            long enteredAt,
            Instant now,
            RandomGenerator random) {
        this(input, context, variables, enteredAt, now, random, new Templates());
    }

    /** What paths start from, where {@code $} stands for the given value. */
    Data data(JsonNode root) {
        return new Data(root, context, variables);
    }
}
