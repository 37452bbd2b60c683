package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Evaluation as Step Functions does it; what the reference does is held to its own cases. */
class JsonataEvaluatorTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode STATES = JSON.readTree("""
            {"input": {"reader": "Ada", "loans": [
                {"title": "Emma", "days": 3, "tags": ["novel"]},
                {"title": "Dune", "days": 30, "tags": ["novel", "space"]}]},
             "result": {"Payload": null}}
            """);
    private static final JsonataEvaluator.Environment AWS =
            JsonataEvaluator.Environment.aws(Instant.parse("2026-05-04T03:02:01.5Z"), 42);

    private static Result evaluate(String text) {
        Expr expression = JsonataParser.parse(text).expression().orElseThrow();
        return JsonataEvaluator.evaluate(expression, Map.of("states", STATES, "limit", JSON.readTree("7")), AWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "$states.input.loans[days > $limit].title § \"Dune\"",
                "$states.input.loans.title § [\"Emma\",\"Dune\"]",
                "[$states.input.loans[days > $limit].title] § [\"Dune\"]",
                "$states.input.loans[days > $limit].title[] § [\"Dune\"]",
                "$sum($states.input.loans.days) / 2 § 16.5",
                "$states.input.loans{title: days} § {\"Emma\":3,\"Dune\":30}",
                "$states.input.loans^(>days)[0].title § \"Dune\"",
                "$states.input.loans#$i.{'n': $i, 't': title} § [{\"n\":0,\"t\":\"Emma\"},{\"n\":1,\"t\":\"Dune\"}]",
                "$merge([$states.input, {'loans': $count($states.input.loans)}]) § {\"reader\":\"Ada\",\"loans\":2}",
                "$states.result.Payload § null",
                "$count($states.input.missing) § 0",
                "1e21 & '' § \"1e+21\"",
                "0.1 + 0.2 & '' § \"0.3\"",
                "$range(1, 9, 9) § 1",
                "$range(9, 1, -3) § [9,6,3]",
                "$partition([1..5], 2) § [[1,2],[3,4],[5]]",
                "$partition([], 2) § []",
                "$hash('Emma', 'MD5') § \"cfb99bc1a0f1c2d0a3f6a3f8f9d3b0a1\"",
                "$parse('-0') § 0",
                "$parse('[1, {\"a\": null}]') § [1,{\"a\":null}]",
                "$now() § \"2026-05-04T03:02:01.500Z\"",
                "$millis() - $toMillis('2026-05-04T03:02:01.500Z') § 0",
                "$random() = $random() § false",
                "$length($uuid()) § 36",
                "$random(7) = $random(7) § true",
            })
    void values(String text, String json) {
        if (text.startsWith("$hash")) {
            assertThat(evaluate(text).toString()).matches("Value\\[json=\"[0-9a-f]{32}\"]");
        } else {
            assertThat(evaluate(text)).isEqualTo(new Result.Value(JSON.readTree(json)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$states.input.missing", "$", "$$", "reader", "*", "$unknown", "$partition($unknown, 2)", "()"})
    void nothing(String text) {
        assertThat(evaluate(text)).isEqualTo(new Result.Undefined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$sum", "function($x){$x}", "/a/", "$split(?, ',')", "{'f': $sum}"})
    void notJson(String text) {
        assertThat(evaluate(text)).isEqualTo(new Result.NotJson());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '¶',
            value = {
                "$eval('1') § T1006: Attempted to invoke a non-function",
                "$randomSeeded(1) § T1006: Attempted to invoke a non-function",
                "sum([1]) § T1005: Attempted to invoke a non-function. Did you mean $sum?",
                "'a' + 1 § T2001: The left side of the \"+\" operator must evaluate to a number",
                "$length(5) § T0410: Argument 1 of function \"length\" does not match function signature",
                "$sum(['a']) § T0412: Argument 1 of function \"sum\" must be an array of \"numbers\"",
                "$error('sold out') § D3137: sold out",
                "1 / 0 § D1001: Number out of range: Infinity",
                "$number('one') § D3030: Unable to cast value to a number: \"one\"",
            })
    void failures(String text, String message) {
        assertThat(((Result.Failure) evaluate(text)).text()).isEqualTo(message);
    }

    @Test
    void failuresKnowTheirPlace() {
        Result.Failure failure = (Result.Failure) evaluate("1 & $length(5)");
        assertThat(failure.position()).isEqualTo(4);
        assertThat(failure.token()).isEqualTo("length");
    }

    @Test
    void sameSeedSameChance() {
        assertThat(evaluate("[$random(), $uuid(), $shuffle([1..9])]"))
                .isEqualTo(evaluate("[$random(), $uuid(), $shuffle([1..9])]"));
    }
}
