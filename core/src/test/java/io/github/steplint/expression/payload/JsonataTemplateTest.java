package io.github.steplint.expression.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.payload.JsonataTemplate.Sight;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonataTemplateTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void expressionsAreWorkedOutWhereverTheyStand() {
        assertThat(fill("""
                        { "sum": "{% $sum($states.input.prices) %}",
                          "rows": [ "{%$limit%}", { "none": "{% null %}" } ],
                          "whole": "{% $states.input %}" }""")).hasToString("{\"sum\":7,\"rows\":[9,{\"none\":null}],\"whole\":{\"prices\":[3,4]}}");
    }

    @Test
    void whatIsNotAnExpressionToTheCharacterIsItself() {
        String text = "[\" {% $limit %}\",\"{% $limit %} \",\"{%}\",\"$states.input\",{\"a.$\":\"$.prices\"},null,0.5]";
        assertThat(fill(text)).hasToString(text);
    }

    @Test
    void oneMatchIsTheMatchItselfAndAPartitionStaysAnArray() {
        assertThat(fill("\"{% $range(1, 9, 9) %}\"")).hasToString("1");
        assertThat(fill("\"{% $range(1, 9, 4) %}\"")).hasToString("[1,5,9]");
        assertThat(fill("\"{% $partition([0], 5) %}\"")).hasToString("[[0]]");
        assertThat(fill("\"{% $states.input.prices[$ > 3] %}\"")).hasToString("4");
    }

    @Test
    void oneExpressionWithoutAValueFailsTheField() {
        assertFails(
                "{ \"a\": 1, \"list\": [ { \"b\": \"{%  $states.input.total %}\" } ] }",
                "The JSONata expression '$states.input.total' specified for the field 'Output/list[0]/b'"
                        + " returned nothing (undefined).",
                "Output/list[0]/b");
        assertFails(
                "\"{% $unknown %}\"",
                "The JSONata expression '$unknown' specified for the field 'Output' returned nothing (undefined).",
                "Output");
    }

    @Test
    void aFunctionIsNoValue() {
        assertFails(
                "\"{% function($x) { $x } %}\"",
                "The JSONata expression 'function($x) { $x }' specified for the field 'Output'"
                        + " returned an unsupported result type.",
                "Output");
    }

    @Test
    void whatTheExpressionThrowsIsTold() {
        assertFails(
                "\"{% $later() %}\"",
                "The JSONata expression '$later()' specified for the field 'Output' threw an error during evaluation."
                        + " T1006: Attempted to invoke a non-function",
                "Output");
        assertThatThrownBy(() -> fill("\"{% 1 + %}\""))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessageContaining("threw an error during evaluation. S0207: ");
    }

    @Test
    void aFieldOfOneTypeRefusesTheOthersFromAnExpression() {
        assertThatThrownBy(() -> JsonataTemplate.of(JSON.readTree("\"{% {'a': 1} %}\""), "Items")
                        .fill(sight(), "array"))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessage("The JSONata expression '{'a': 1}' specified for the field 'Items' returned an"
                        + " unexpected result type. Expected 'array', but was 'object' for value: {\"a\":1}");
        assertThat(JsonataTemplate.of(JSON.readTree("\"{% [1] %}\""), "Items").fill(sight(), "array"))
                .hasToString("[1]");
    }

    @Test
    void twoExpressionsHaveTwoUuidsAndTheSameSeedTheSameOnes() {
        String template = "[\"{% $uuid() %}\", \"{% $uuid() %}\"]";
        JsonNode uuids = fill(template);
        assertThat(uuids.get(0)).isNotEqualTo(uuids.get(1));
        assertThat(fill(template)).isEqualTo(uuids);
    }

    private static Sight sight() {
        return new Sight(
                JSON.readTree("{\"input\": {\"prices\": [3, 4]}}"),
                Map.of("limit", JSON.readTree("9")),
                Instant.parse("2030-01-31T12:00:00Z"),
                new Random(7));
    }

    private static JsonNode fill(String value) {
        return JsonataTemplate.of(JSON.readTree(value), "Output").fill(sight());
    }

    private static void assertFails(String value, String cause, String location) {
        assertThatThrownBy(() -> fill(value))
                .isInstanceOfSatisfying(EvaluationFailure.class, failure -> {
                    assertThat(failure.error()).isEqualTo("States.QueryEvaluationError");
                    assertThat(failure.location()).contains(location);
                })
                .hasMessage(cause);
    }
}
