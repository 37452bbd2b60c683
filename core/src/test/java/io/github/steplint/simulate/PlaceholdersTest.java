package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody has filled in never fails a dry-run as if AWS had failed it. */
class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Type': 'Wait', 'Seconds': '${Pause}', 'End': true} | ''${Pause}'' in Seconds",
                "{'Type': 'Wait', 'Timestamp': '${Due}', 'End': true} | ''${Due}'' in Timestamp",
                "{'Type': 'Pass', 'Next': '${Where}'} | ''${Where}'' in Next",
                "{'Type': 'Pass', 'InputPath': '${Where}', 'End': true} | ''${Where}'' in InputPath",
                "{'Type': 'Choice', 'Choices': [{'Variable': '$', 'NumericEquals': '${N}', 'Next': 'It'}]} | ''${N}'' in NumericEquals",
                "{'Type': 'Choice', 'Choices': [{'Variable': '$', 'NumericEquals': 1, 'Next': '${Next}'}]} | ''${Next}'' in the rule''s Next",
            },
            quoteCharacter = '~')
    void whereTheWayDependsOnOneTheRunIsGivenUp(String state, String place) {
        Execution execution = Runs.machine("{'StartAt': 'It', 'States': {'It': " + state + "}}")
                .run("1");

        assertThat(execution.status()).isEqualTo(Execution.Status.ABORTED);
        assertThat(execution.cause().orElseThrow())
                .startsWith("the placeholder " + place.replace("''", "\"").replace("rule\"s", "rule's")
                        + " decides what happens next, and nobody has filled it in\n");
    }

    @Test
    void aLimitThatNobodyFilledInIsNone() {
        String machine = """
                {'StartAt': 'It', 'States': {'It': {
                  'Type': 'Task', 'Resource': '${Function}', 'TimeoutSeconds': '${Limit}',
                  'Retry': [{'ErrorEquals': ['Busy'], 'MaxAttempts': '${Tries}'}],
                  'Parameters': {'table': '${Table}'}, 'End': true}}}
                """;

        assertThat(Runs.machine(machine).on("1")).isEqualTo("{'table':'${Table}'}");
    }
}
