package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SequencesTest {
    private static final JsonNode ONE = JsonMapper.builder().build().readTree("""
            {"input": {"orders": [{"id": 7, "paid": true}]}}
            """);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$states.input.orders[paid = true]",
                "$states.input.orders[paid and id > 3]",
                "($xs := $states.input.orders; $xs[id = 7])",
                "$filter($states.input.orders, function($o) { $o.paid })",
                "$states.input.orders ~> $map(function($o) { $o.id })",
                "true ? $states.input.orders[$exists(id)] : []"
            })
    void giveAnItemAloneWhereTheyFindOne(String text) {
        assertThat(Sequences.mayBeSingle(parsed(text))).isTrue();
        assertThat(value(text).isArray()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$states.input.orders",
                "$states.input.orders[paid = true][]",
                "[$states.input.orders[paid = true]]",
                "$append([], $states.input.orders[paid = true])",
                "$sort($states.input.orders)"
            })
    void giveAnArrayInAnyCase(String text) {
        assertThat(Sequences.mayBeSingle(parsed(text))).isFalse();
        assertThat(value(text).isArray()).isTrue();
    }

    private static Expr parsed(String text) {
        return JsonataParser.parse(text).expression().orElseThrow();
    }

    private static JsonNode value(String text) {
        Result result = JsonataEvaluator.evaluate(
                parsed(text), Map.of("states", ONE), JsonataEvaluator.Environment.aws(Instant.EPOCH, 1));
        return ((Result.Value) result).json();
    }
}
