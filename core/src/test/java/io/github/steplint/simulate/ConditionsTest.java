package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.steplint.expression.payload.EvaluationFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    StringEquals               | "open"  | "open"   | true
                    StringEquals               | 5       | "5"      | false
                    StringLessThan             | "AB"    | "ABC"    | true
                    StringLessThan             | "b"     | "a"      | false
                    StringGreaterThan          | "a"     | "B"      | true
                    StringGreaterThanEquals    | ""      | ""       | true
                    StringLessThanEquals       | null    | ""       | false
                    StringMatches              | "a-1"   | "a-*"    | true
                    StringMatches              | 1       | "*"      | false
                    NumericEquals              | 0       | 0.0      | true
                    NumericEquals              | "0"     | 0        | false
                    NumericEquals              | false   | 0        | false
                    NumericLessThan            | 1e2     | 101      | true
                    NumericLessThanEquals      | 3       | 3.0      | true
                    NumericGreaterThan         | 3       | 3.0      | false
                    NumericGreaterThanEquals   | null    | 0        | false
                    BooleanEquals              | true    | true     | true
                    BooleanEquals              | "true"  | true     | false
                    TimestampEquals            | "2030-01-31T09:00:00Z" | "2030-01-31T10:00:00+01:00" | true
                    TimestampLessThan          | "2030-01-31T09:00:00Z" | "2030-01-31T09:00:00.001Z"  | true
                    TimestampGreaterThan       | "yesterday"            | "2030-01-31T09:00:00Z"      | false
                    TimestampGreaterThanEquals | "2030-01-31T09:00:00Z" | "2030-01-31T09:00:00Z"      | true
                    IsNull                     | null    | true     | true
                    IsNull                     | 0       | false    | true
                    IsNumeric                  | 1.5     | true     | true
                    IsString                   | ""      | true     | true
                    IsBoolean                  | null    | false    | true
                    IsTimestamp                | "2030-01-31" | true | false
                    IsPresent                  | null    | true     | true
                    IsPresent                  | null    | false    | false
                    """)
    void anOperatorComparesItsOwnTypeAndIsFalseOnOthers(String operator, String value, String operand, boolean holds) {
        String rule = "{\"Variable\": \"$.value\", \"%s\": %s}".formatted(operator, operand);
        assertThat(holds(rule, "{\"value\": " + value + "}")).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    StringEqualsPath           | "a"  | "a"   | true
                    NumericLessThanPath        | 1    | 2     | true
                    NumericGreaterThanEqualsPath | 1  | "1"   | false
                    BooleanEqualsPath          | true | 1     | false
                    TimestampLessThanEqualsPath | "2030-01-31T09:00:00Z" | "2030-01-31T09:00:00Z" | true
                    """)
    void anOperandMayBeAPath(String operator, String value, String limit, boolean holds) {
        String rule = "{\"Variable\": \"$.value\", \"%s\": \"$.limit\"}".formatted(operator);
        assertThat(holds(rule, "{\"value\": " + value + ", \"limit\": " + limit + "}"))
                .isEqualTo(holds);
    }

    @Test
    void aMissingVariableFailsUnlessItsPresenceIsAsked() {
        assertThatThrownBy(() -> holds("{\"Variable\": \"$.sum\", \"IsNull\": true}", "{}"))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessage("Invalid path '$.sum': The choice state's condition path references an invalid value.");
        assertThatThrownBy(() -> holds("{\"Variable\": \"$.sum\", \"NumericEqualsPath\": \"$.limit\"}", "{\"sum\": 1}"))
                .isInstanceOf(EvaluationFailure.class)
                .hasMessageContaining("'$.limit'");
        assertThat(holds("{\"Variable\": \"$.sum\", \"IsPresent\": false}", "{}"))
                .isTrue();
        assertThat(holds("{\"Variable\": \"$.sum\", \"IsPresent\": true}", "{}"))
                .isFalse();
    }

    @Test
    void andStopsAtTheFirstFalseMemberAndOrAtTheFirstTrueOne() {
        String guard = "{\"Variable\": \"$.sum\", \"IsPresent\": %s}";
        String test = "{\"Variable\": \"$.sum\", \"NumericGreaterThan\": 5}";
        String and = "{\"And\": [" + guard.formatted(true) + ", " + test + "]}";
        String or = "{\"Or\": [" + guard.formatted(false) + ", " + test + "]}";
        assertThat(holds(and, "{}")).isFalse();
        assertThat(holds(and, "{\"sum\": 6}")).isTrue();
        assertThat(holds(or, "{}")).isTrue();
        assertThat(holds(or, "{\"sum\": 5}")).isFalse();
        assertThat(holds("{\"Not\": " + and + "}", "{}")).isTrue();
    }

    private static boolean holds(String rule, String input) {
        String withNext = rule.substring(0, rule.length() - 1) + ", \"Next\": \"Yes\"}";
        Outcome outcome = Machines.run("""
                "Ask": { "Type": "Choice", "Choices": [ %s ], "Default": "No" }""".formatted(withNext), input);
        if (outcome instanceof Outcome.Failed failed) {
            String cause = failed.cause().orElseThrow();
            throw EvaluationFailure.runtime(cause.substring(cause.indexOf("). ") + 3));
        }
        return ((Outcome.Done) outcome).next().orElseThrow().equals("Yes");
    }
}
