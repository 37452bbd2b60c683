package io.github.steplint.facts.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'n' 'NumericGreaterThan': 5; 'n' 'NumericLessThan': 3",
                "'n' 'NumericGreaterThan': 5; 'n' 'NumericEquals': 5",
                "'n' 'NumericEquals': 5; 'n' 'StringEquals': '5'",
                "'n' 'IsNull': true; 'n' 'NumericEquals': 0",
                "'n' 'IsPresent': false; 'n' 'StringEquals': 'a'",
                "'n' 'IsPresent': false; 'n.sum' 'IsPresent': true",
                "'n' 'StringEquals': 'a'; 'n.sum' 'NumericEquals': 1",
                "'s' 'StringEquals': 'a'; 's' 'StringEquals': 'b'",
                "'s' 'StringEquals': 'log.txt'; 's' 'StringMatches': '*.csv'",
                "'s' 'StringMatches': 'in/*'; 's' 'StringMatches': 'out/*'",
                "'s' 'StringMatches': 'b*'; 's' 'StringLessThan': 'b'",
                "'s' 'StringGreaterThan': 'a'; 's' 'StringLessThan': 'a\\u0000'",
                "'s' 'IsTimestamp': true; 's' 'StringEquals': 'today'",
                "'t' 'TimestampLessThan': '2030-01-31T09:00:00Z'; 't' 'TimestampEquals': '2030-01-31T10:00:00+01:00'",
                "'b' 'BooleanEquals': true; 'b' 'BooleanEquals': false",
                "'n' 'NumericLessThanPath': '$.m'; 'm' 'NumericLessThanPath': '$.n'",
            })
    void testsThatExcludeEachOtherNeverHoldTogether(String tests) {
        String[] parts = tests.split("; ");
        assertThat(Choices.decision("{\"And\": [" + test(parts[0]) + ", " + test(parts[1]) + "]}")
                        .contradicts(0))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'n' 'NumericGreaterThan': 5; 'n' 'NumericLessThan': 5.000001",
                "'s' 'StringMatches': 'a*'; 's' 'StringMatches': '*b'",
                "'s' 'StringMatches': 'b*'; 's' 'StringLessThan': 'bb'",
                "'s' 'IsTimestamp': true; 's' 'StringGreaterThan': '2030'",
                "'n.sum' 'IsPresent': false; 'n' 'IsPresent': true",
                "'n' 'NumericLessThanEqualsPath': '$.m'; 'm' 'NumericLessThanEqualsPath': '$.n'",
            })
    void testsThatCanHoldTogetherAreLeftAlone(String tests) {
        String[] parts = tests.split("; ");
        assertThat(Choices.decision("{\"And\": [" + test(parts[0]) + ", " + test(parts[1]) + "]}")
                        .contradicts(0))
                .isFalse();
    }

    @Test
    void aRuleIsDeadIfEarlierOnesTakeAllThatItWould() {
        Decision decision = Choices.decision(
                test("'n' 'NumericGreaterThan': 10"),
                test("'n' 'NumericLessThanEquals': 0"),
                test("'n' 'NumericGreaterThan': 20"),
                test("'n' 'NumericLessThan': 5"));
        assertThat(decision.dead(2)).isTrue();
        assertThat(decision.covering(2)).isEqualTo(List.of(0));
        assertThat(decision.dead(3)).isFalse();
        assertThat(decision.deadDefault()).isFalse();
    }

    @Test
    void aRuleMayBeCoveredBySeveralTogether() {
        Decision decision = Choices.decision(
                test("'n' 'NumericGreaterThan': 5"),
                test("'n' 'NumericLessThan': 5"),
                test("'n' 'IsNumeric': true"),
                test("'n' 'NumericLessThan': 100"));
        assertThat(decision.dead(2)).as("5 is left").isFalse();
        assertThat(decision.dead(3)).isTrue();
    }

    @Test
    void whatFailsAtAnEarlierRuleNeverGetsToALaterOne() {
        Decision decision = Choices.decision(test("'n' 'NumericEquals': 1"), test("'n' 'IsPresent': false"));
        assertThat(decision.dead(1)).isTrue();
        assertThat(decision.contradicts(1)).isFalse();
    }

    @Test
    void defaultIsDeadIfTheRulesTakeEverything() {
        assertThat(Choices.decision(test("'f' 'IsPresent': true"), test("'f' 'IsPresent': false"))
                        .deadDefault())
                .isTrue();
        assertThat(Choices.decision(test("'f' 'BooleanEquals': true"), test("'f' 'BooleanEquals': false"))
                        .deadDefault())
                .as("anything but a boolean is left")
                .isFalse();
    }

    @Test
    void aNegationHoldsForOtherTypesToo() {
        Decision decision = Choices.decision("{\"Not\": " + test("'s' 'StringEquals': 'a'") + "}");
        assertThat(decision.truth(0)
                        .yes()
                        .of(new Subject("$['s']", java.util.Optional.empty(), false))
                        .contains("b"))
                .isTrue();
        assertThat(Choices.decision("{\"Not\": " + test("'s' 'StringEquals': 'a'") + "}", test("'s' 'IsNumeric': true"))
                        .dead(1))
                .isTrue();
    }

    @Test
    void formulasAreReadTheSameWay() {
        assertThat(Choices.formulas("$states.input.n > 5 and $states.input.n < 3")
                        .contradicts(0))
                .isTrue();
        assertThat(Choices.formulas(
                                "$states.input.s in ['a', 'b'] and $not($states.input.s = 'a' or 'b' = $states.input.s)")
                        .contradicts(0))
                .isTrue();
        assertThat(Choices.formulas("$exists($states.input.n)", "$not($exists($states.input.n))")
                        .deadDefault())
                .isTrue();
        assertThat(Choices.formulas("$random() > 0.5", "$random() <= 0.5").deadDefault())
                .as("two calls give two numbers")
                .isFalse();
    }

    @Test
    void manyRulesOverManyPathsAreGivenUpInTime() {
        String[] rules = new String[60];
        for (int i = 0; i < rules.length; i++) {
            rules[i] = "{\"Or\": [" + test("'a" + i + "' 'NumericEquals': 1") + ", {\"And\": ["
                    + test("'b" + i + "' 'StringMatches': 'x*'") + ", " + test("'c" + i + "' 'IsNull': true") + "]}]}";
        }
        Decision decision = Choices.decision(rules);
        assertThat(decision.dead(59)).isFalse();
        assertThat(decision.deadDefault()).isFalse();
    }

    /** {@code 'n' 'NumericEquals': 5} as a rule. */
    private static String test(String text) {
        int end = text.indexOf('\'', 1);
        return "{\"Variable\": \"$." + text.substring(1, end) + "\", "
                + text.substring(end + 2).replace('\'', '"') + "}";
    }
}
