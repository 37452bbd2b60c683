package io.github.steplint.expression.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No expression, however it is meant, exhausts the process that evaluates it. */
class JsonataBoundsTest {
    private static final JsonataEvaluator.Environment AWS = JsonataEvaluator.Environment.aws(Instant.EPOCH, 1);

    private static Result evaluate(String text, JsonataEvaluator.Environment environment) {
        Expr expression = JsonataParser.parse(text).expression().orElseThrow();
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> JsonataEvaluator.evaluate(expression, Map.of(), environment));
    }

    private static void stopped(String text) {
        Result result = evaluate(text, AWS);
        assertThat(result).isInstanceOf(Result.Failure.class);
        assertThat(((Result.Failure) result).code()).as(result.toString()).isEqualTo("U1001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$pad('x', 2e8)",
                "$pad('x', -2e9, 'ab')",
                "$reduce([1..40], function($text, $n){ $text & $text }, 'xxxxxxxx')",
                "$reduce([1..60], function($all, $n){ $replace($all, 'x', 'xx') }, 'x')",
                "$join([1..999999].('0123456789012345678901234567890123456789'), '')",
                "$string($reduce([1..60], function($a, $n){ {'l': $a, 'r': $a} }, {}))",
            })
    void longStrings(String text) {
        stopped(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1..1e7]",
                "$range(1, 1e9, 1)",
                "$range(1, 1e300, 1)",
                "$reduce([1..40], function($all, $n){ $append($all, $all) }, [1, 2])",
                "[1..900000].[1..900000]",
                "$reduce([1..60], function($a, $n){ {'l': $a, 'r': $a} }, {})",
                "$reduce([1..60], function($a, $n){ [[$a], [$a]] }, [1]).**",
                "( $a := $reduce([1..60], function($a, $n){ [[$a], [$a]] }, [1]);"
                        + " $b := $reduce([1..60], function($a, $n){ [[$a], [$a]] }, [1]); $a = $b )",
            })
    void largeArraysAndValues(String text) {
        stopped(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "( $f := function(){ $f() }; $f() )",
                "( $f := function(){ 1 + $f() }; $f() )",
                "( $f := function($x){ [$f($x), $f($x)] }; $f(1) )",
                "( $f := function($x){ $map([1, 2], $f) }; $f(1) )",
                "$map([1..1000], function($x){ $map([1..1000], function($y){ $map([1..1000], $sum) }) })",
                "$sort([1..999999], function($a, $b){ $random() > 0.5 })",
                "$string(({'a': 1} ~> |$|{'self': $}|))",
            })
    void endlessWork(String text) {
        stopped(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$match($pad('', 60, 'a') & '!', /^(a+)+(a+)+\\1b$/)",
                "$contains($pad('', 5000, 'a'), /(x+x+)+y|(a|aa)+\\2?!/)",
                "$replace($pad('', 60, 'ab') & 'c', /^((ab)*)*\\1\\2d/, '')",
                "$split($pad('', 60, 'a') & 'b', /(a|a)*(a|a)*\\1\\2c/)",
            })
    void regularExpressionsThatBacktrack(String text) {
        stopped(text);
    }

    @Test
    void regularExpressionsThatRecur() {
        Result result = evaluate("$contains($pad('', 200000, 'ab'), /^(a|b)*$/)", AWS);
        assertThat(result).isNotInstanceOf(Result.Undefined.class);
    }

    @Test
    void signaturesThatBacktrack() {
        String many = "x?".repeat(60);
        Result result = evaluate("function()<" + many + "n>{1}(" + "'a',".repeat(59) + "'a')", AWS);
        assertThat(((Result.Failure) result).code()).isEqualTo("T0410");
    }

    @Test
    void theClockStopsWhatTheStepsDoNot() {
        Limits patient = new Limits(Long.MAX_VALUE, 5_000, 1_000_000, 8_000_000, Duration.ofMillis(200));
        long start = System.nanoTime();
        Result result = evaluate("( $f := function(){ $f() }; $f() )", AWS.within(patient));
        assertThat(((Result.Failure) result).code()).isEqualTo("U1001");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void deepRecursionThatEndsIsEvaluated() {
        assertThat(evaluate("( $sum := function($n){ $n = 0 ? 0 : $n + $sum($n - 1) }; $sum(500) )", AWS))
                .hasToString("Value[json=125250]");
        assertThat(evaluate(
                        "( $count := function($n, $to){ $n = $to ? $n : $count($n + 1, $to) }; $count(0, 100000) )",
                        AWS))
                .hasToString("Value[json=100000]");
    }
}
