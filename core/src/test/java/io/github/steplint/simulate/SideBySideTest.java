package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.failing;
import static io.github.steplint.simulate.Runs.machine;
import static io.github.steplint.simulate.Runs.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.MachineType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What branches and iterations do to each other. */
class SideBySideTest {
    private static final String LATE_AND_BROKEN = """
            {'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true, %s 'Branches': [
              {'StartAt': 'Print', 'States': {'Print': {'Type': 'Task', 'End': true,
                'Resource': 'arn:aws:states:::sqs:sendMessage'}}},
              {'StartAt': 'Pause', 'States': {'Pause': {'Type': 'Wait', 'Seconds': 2, 'Next': 'Stop'},
                'Stop': {'Type': 'Fail', 'Error': 'NoPaper'}}}]}}}
            """;

    private static TaskHandler after(int seconds, List<Integer> invocations) {
        return call -> {
            invocations.add(call.invocation());
            return new TaskAnswer.Returned(call.arguments(), Optional.empty(), Duration.ofSeconds(seconds));
        };
    }

    @Test
    void aTaskInAnotherBranchIsAborted() {
        Execution execution = machine(LATE_AND_BROKEN.formatted(""))
                .answered(after(9, new ArrayList<>()))
                .run("{}");

        assertThat(types(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "ParallelStateEntered",
                        "ParallelStateStarted",
                        "TaskStateEntered",
                        "TaskScheduled",
                        "WaitStateEntered",
                        "TaskStarted",
                        "WaitStateExited",
                        "FailStateEntered",
                        "TaskStateAborted",
                        "ParallelStateFailed",
                        "ExecutionFailed");
    }

    @Test
    void aCallThatIsAbortedWasNotAnswered() {
        List<Integer> invocations = new ArrayList<>();
        machine(LATE_AND_BROKEN.formatted(
                        "'Retry': [{'ErrorEquals': ['NoPaper'], 'MaxAttempts': 2, 'IntervalSeconds': 60}],"))
                .answered(after(9, invocations))
                .run("{}");

        assertThat(invocations).containsExactly(0, 0, 0);
    }

    @Test
    void aPathThatAnItemSelectorMissesFailsTheExecution() {
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'ItemSelector': {'a.$': '$.nowhere'},
                  'ItemProcessor': {'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'End': true}}}}}}
                """).run("[1, 2]");

        assertThat(types(execution))
                .containsExactly("ExecutionStarted", "MapStateEntered", "MapStateStarted", "ExecutionFailed");
        assertThat(execution.error()).contains("States.Runtime");
    }

    @Test
    void anExpressionOfAnItemSelectorFailsTheMapInTheOrderOfTime() {
        Execution execution = machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true,
                  'MaxConcurrency': 1, 'ItemSelector': '{% $states.context.Map.Item.Value.id %}',
                  'ItemProcessor': {'StartAt': 'P', 'States': {'P': {'Type': 'Wait', 'Seconds': 5, 'End': true}}}}}}
                """).run("[{'id': 1}, {}]".replace('\'', '"'));

        assertThat(types(execution))
                .containsExactly(
                        "ExecutionStarted",
                        "MapStateEntered",
                        "MapStateStarted",
                        "MapIterationStarted",
                        "WaitStateEntered",
                        "WaitStateExited",
                        "MapIterationSucceeded",
                        "EvaluationFailed",
                        "MapStateFailed",
                        "ExecutionFailed");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void anExpressionThatFailsAfterAnAnswerIsToldAfterIt() {
        Execution execution = machine("""
                {'QueryLanguage': 'JSONata', 'StartAt': 'Both', 'States': {'Both': {'Type': 'Parallel', 'End': true,
                  'Branches': [{'StartAt': 'Ask', 'States': {'Ask': {'Type': 'Task', 'End': true,
                    'Resource': 'arn:aws:states:::sqs:sendMessage', 'Output': '{% $states.result.nothing %}'}}}]}}}
                """).answered(after(3, new ArrayList<>())).run("{}");

        assertThat(types(execution)).containsSubsequence("TaskSucceeded", "EvaluationFailed", "ParallelStateFailed");
        assertThat(execution.history())
                .filteredOn(event -> event.type().equals("EvaluationFailed"))
                .allSatisfy(event -> assertThat(event.timestamp()).isEqualTo(Runs.NOON.plusSeconds(3)));
    }

    @Test
    void anExpressChildOfAMapHasFiveMinutes() {
        Execution execution = machine(distributed("'ToleratedFailureCount': 1,", "EXPRESS", 301))
                .run("[1]");

        assertThat(execution.status()).isEqualTo(Execution.Status.SUCCEEDED);
        assertThat(execution.duration()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void childrenStopStartingWhenTooManyHaveFailed() {
        List<String> asked = new ArrayList<>();
        TaskHandler broken = call -> {
            asked.add(call.state());
            return failing("Torn").answer(call);
        };
        Execution execution = machine("""
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, 'MaxConcurrency': 1,
                  'ToleratedFailureCount': 2, 'ItemProcessor': {'StartAt': 'Ask',
                  'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': 'STANDARD'},
                  'States': {'Ask': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage', 'End': true}}}}}}
                """).answered(broken).run("[1, 2, 3, 4, 5, 6, 7]");

        assertThat(execution.error()).contains("States.ExceedToleratedFailureThreshold");
        assertThat(asked).hasSize(3);
    }

    @Test
    void anExpressWorkflowMayHaveMoreEventsThanAStandardOne() {
        String many = """
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true,
                  'ItemProcessor': {'StartAt': 'P', 'States': {'P': {'Type': 'Pass', 'Result': 1, 'End': true}}}}}}
                """;
        String items = JsonNodeFactory.instance
                .arrayNode()
                .addAll(Collections.nCopies(8_000, JsonNodeFactory.instance.numberNode(1)))
                .toString();

        assertThat(machine(many).type(MachineType.EXPRESS).run(items).status()).isEqualTo(Execution.Status.SUCCEEDED);
        assertThat(machine(many).run(items).status()).isEqualTo(Execution.Status.FAILED);
    }

    private static String distributed(String fields, String type, int seconds) {
        return """
                {'StartAt': 'Each', 'States': {'Each': {'Type': 'Map', 'End': true, %s
                  'ItemProcessor': {'StartAt': 'W', 'ProcessorConfig': {'Mode': 'DISTRIBUTED', 'ExecutionType': '%s'},
                  'States': {'W': {'Type': 'Wait', 'Seconds': %d, 'End': true}}}}}}
                """.formatted(fields, type, seconds);
    }
}
