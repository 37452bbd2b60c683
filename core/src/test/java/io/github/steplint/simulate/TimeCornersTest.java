package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.machine;
import static io.github.steplint.simulate.Runs.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corners of virtual time and of AWS's own limits. The clock starts at noon of 2030-01-31. */
class TimeCornersTest {

    @Test
    void aYearPassesAtOnce() {
        Execution execution = machine("""
                {'StartAt': 'Rest', 'States': {'Rest': {'Type': 'Wait', 'Seconds': 31000000, 'Next': 'Tell'},
                  'Tell': {'Type': 'Pass', 'Parameters': {'at.$': '$$.State.EnteredTime'}, 'End': true}}}
                """).run("{}");

        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(31_000_000));
        assertThat(Runs.told(execution)).isEqualTo("{'at':'2031-01-25T07:06:40Z'}");
    }

    @Test
    void aTimestampThatIsPastIsNotWaitedFor() {
        assertThat(machine("""
                {'StartAt': 'Rest', 'States': {
                  'Rest': {'Type': 'Wait', 'Timestamp': '2020-01-01T00:00:00Z', 'End': true}}}
                """).run("{}").duration()).isZero();
        assertThat(machine("""
                {'StartAt': 'Rest', 'States': {
                  'Rest': {'Type': 'Wait', 'Timestamp': '2030-01-31T14:00:30+01:00', 'End': true}}}
                """).run("{}").duration()).isEqualTo(Duration.ofSeconds(3630));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "{'s': 1.5} ! $.s == 1.5",
                "{'s': -1} ! $.s == -1",
                "{} ! The SecondsPath parameter does not reference an input value: $.s"
            },
            quoteCharacter = '\0')
    void secondsThatAreNoneFail(String input, String part) {
        assertThat(machine("""
                {'StartAt': 'Rest', 'States': {'Rest': {'Type': 'Wait', 'SecondsPath': '$.s', 'End': true}}}
                """).on(input)).startsWith("States.Runtime: ").contains(part);
    }

    @Test
    void theTimeoutOfTheMachineEndsEverything() {
        Execution execution = machine("""
                {'StartAt': 'Both', 'TimeoutSeconds': 30, 'States': {'Both': {'Type': 'Parallel', 'End': true,
                  'Catch': [{'ErrorEquals': ['States.ALL'], 'Next': 'Done'}], 'Branches': [
                    {'StartAt': 'Rest', 'States': {'Rest': {'Type': 'Wait', 'Seconds': 60, 'End': true}}}]},
                  'Done': {'Type': 'Succeed'}}}
                """).run("{}");

        assertThat(execution.status()).isEqualTo(Execution.Status.TIMED_OUT);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(30));
        assertThat(types(execution)).endsWith("ExecutionTimedOut");
    }

    @Test
    void anExpressWorkflowEndsAfterFiveMinutes() {
        Execution execution = machine("""
                {'StartAt': 'Rest', 'States': {'Rest': {'Type': 'Wait', 'Seconds': 301, 'End': true}}}
                """).type(MachineType.EXPRESS).run("{}");

        assertThat(execution.status()).isEqualTo(Execution.Status.TIMED_OUT);
        assertThat(execution.duration()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aLoopWithoutEndStopsAtTheEventsThatAHistoryHolds() {
        Execution execution = machine("""
                {'StartAt': 'Ping', 'States': {
                  'Ping': {'Type': 'Pass', 'Next': 'Pong'}, 'Pong': {'Type': 'Pass', 'Next': 'Ping'}}}
                """).run("{}");

        assertThat(execution.status()).isEqualTo(Execution.Status.FAILED);
        assertThat(execution.history()).hasSize(25_000);
        assertThat(types(execution)).endsWith("ExecutionFailed");
        assertThat(execution.cause())
                .hasValueSatisfying(cause -> assertThat(cause).contains("25000"));
    }

    @Test
    void aLoopOfAnExpressWorkflowThatTakesNoTimeStopsToo() {
        assertThat(machine("""
                {'StartAt': 'Ping', 'States': {
                  'Ping': {'Type': 'Pass', 'Next': 'Pong'}, 'Pong': {'Type': 'Pass', 'Next': 'Ping'}}}
                """).type(MachineType.EXPRESS).run("{}").status()).isNotEqualTo(Execution.Status.SUCCEEDED);
    }

    @Test
    void eachStateAndEachRetryIsATransition() {
        assertThat(machine("""
                {'StartAt': 'A', 'States': {'A': {'Type': 'Pass', 'Next': 'B'},
                  'B': {'Type': 'Wait', 'Seconds': 1, 'Next': 'C'}, 'C': {'Type': 'Succeed'}}}
                """).run("{}").transitions()).isEqualTo(3);
    }
}
