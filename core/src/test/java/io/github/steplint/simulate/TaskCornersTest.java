package io.github.steplint.simulate;

import static io.github.steplint.simulate.Runs.failing;
import static io.github.steplint.simulate.Runs.machine;
import static io.github.steplint.simulate.Runs.types;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Corners of errors, retries and catchers, as AWS was recorded in them. */
class TaskCornersTest {
    private static final String TASK = "'Type': 'Task', 'Resource': 'arn:aws:lambda:eu-west-1:123456789012:function:f'";

    @Test
    void onlyTheFirstRetrierThatMatchesIsUsed() {
        Execution execution =
                machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'End': true, 'Retry': [
                  {'ErrorEquals': ['Busy'], 'IntervalSeconds': 3, 'MaxAttempts': 2, 'BackoffRate': 2},
                  {'ErrorEquals': ['States.ALL'], 'MaxAttempts': 5}]}}}
                """.formatted(TASK)).answered(failing("Busy")).run("{}");

        assertThat(types(execution)).containsOnlyOnce("ExecutionFailed");
        assertThat(types(execution).stream().filter("LambdaFunctionFailed"::equals))
                .hasSize(3);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(3 + 6));
    }

    @Test
    void eachRetrierCountsItsOwnAttempts() {
        List<String> errors = List.of("Busy", "Slow", "Busy", "Slow", "Busy");
        List<JsonNode> counts = new ArrayList<>();
        Execution execution = machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'End': true,
                  'Parameters': {'attempt.$': '$$.State.RetryCount'}, 'Retry': [
                    {'ErrorEquals': ['Busy'], 'IntervalSeconds': 1, 'MaxAttempts': 2, 'BackoffRate': 10},
                    {'ErrorEquals': ['Slow'], 'IntervalSeconds': 100, 'MaxAttempts': 2, 'BackoffRate': 1}]}}}
                """.formatted(TASK))
                .answered(call -> {
                    counts.add(call.arguments().get("attempt"));
                    return TaskAnswer.failed(errors.get(call.invocation()), "");
                })
                .run("{}");

        assertThat(counts).extracting(JsonNode::asInt).containsExactly(0, 1, 2, 3, 4);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(1 + 100 + 10 + 100));
        assertThat(execution.error()).contains("Busy");
    }

    @Test
    void aDelayGrowsUpToItsMaximum() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'End': true, 'Retry': [
                  {'ErrorEquals': ['Busy'], 'IntervalSeconds': 10, 'MaxAttempts': 4, 'BackoffRate': 2,
                   'MaxDelaySeconds': 25}]}}}
                """.formatted(TASK))
                        .answered(failing("Busy"))
                        .run("{}")
                        .duration())
                .isEqualTo(Duration.ofSeconds(10 + 20 + 25 + 25));
    }

    @Test
    void jitterStaysBelowTheDelayAndComesFromTheSeed() {
        Runs runs = machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'End': true, 'Retry': [
                  {'ErrorEquals': ['Busy'], 'IntervalSeconds': 1000, 'MaxAttempts': 3, 'BackoffRate': 1,
                   'JitterStrategy': 'FULL'}]}}}
                """.formatted(TASK)).answered(failing("Busy"));

        assertThat(runs.seed(1).run("{}").duration()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2999));
        assertThat(runs.seed(1).run("{}").duration())
                .isEqualTo(runs.seed(1).run("{}").duration());
        assertThat(runs.seed(1).run("{}").duration())
                .isNotEqualTo(runs.seed(2).run("{}").duration());
    }

    @Test
    void countersStartAfreshWithEachVisit() {
        Execution execution = machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'Retry': [{'ErrorEquals': ['Busy'], 'IntervalSeconds': 1, 'MaxAttempts': 1}],
                    'Next': 'Again'},
                  'Again': {'Type': 'Choice', 'Default': 'Done', 'Choices': [
                    {'Variable': '$.n', 'NumericLessThan': 4, 'Next': 'Call'}]},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK))
                .answered(call -> call.invocation() % 2 == 0
                        ? TaskAnswer.failed("Busy", "")
                        : TaskAnswer.returned(Runs.json("{'n': " + call.invocation() + "}")))
                .run("{}");

        assertThat(execution.status()).isEqualTo(Execution.Status.SUCCEEDED);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void noAttemptsMeanNoRetryAndTheCatcherIsNext() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'Retry': [
                      {'ErrorEquals': ['Busy'], 'MaxAttempts': 0}, {'ErrorEquals': ['States.ALL'], 'MaxAttempts': 9}],
                    'Catch': [{'ErrorEquals': ['Busy'], 'ResultPath': '$.caught', 'Next': 'Done'}], 'End': true},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK))
                        .answered(failing("Busy"))
                        .run("{'id': 7}")
                        .transitions())
                .isEqualTo(2);
    }

    @Test
    void aCatcherPutsTheErrorIntoTheRawInputAndForgetsTheOtherPaths() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'InputPath': '$.loan', 'ResultPath': '$.loan.x', 'OutputPath': '$.nowhere',
                    'Catch': [{'ErrorEquals': ['Other'], 'Next': 'Done'},
                      {'ErrorEquals': ['Busy'], 'ResultPath': '$.caught', 'Next': 'Done'},
                      {'ErrorEquals': ['States.ALL'], 'Next': 'Done'}], 'End': true},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK)).answered(failing("Busy")).on("{'loan': {'id': 7}}"))
                .isEqualTo("{'loan':{'id':7},'caught':{'Error':'Busy','Cause':'as told'}}");
    }

    @Test
    void taskFailedStandsForEveryErrorButATimeout() {
        String machine = """
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'TimeoutSeconds': 5, 'Catch': [
                    {'ErrorEquals': ['States.TaskFailed'], 'Next': 'Failed'},
                    {'ErrorEquals': ['States.Timeout'], 'Next': 'Late'}], 'End': true},
                  'Failed': {'Type': 'Pass', 'Result': 'failed', 'End': true},
                  'Late': {'Type': 'Pass', 'Result': 'late', 'End': true}}}
                """.formatted(TASK);

        assertThat(machine(machine).answered(failing("Busy")).on("{}")).isEqualTo("'failed'");
        assertThat(machine(machine)
                        .answered(failing("Lambda.TooManyRequestsException"))
                        .on("{}"))
                .isEqualTo("'failed'");
        assertThat(machine(machine)
                        .answered(call -> new TaskAnswer.Silent(Optional.empty()))
                        .on("{}"))
                .isEqualTo("'late'");
    }

    @Test
    void aTimeoutHasNoCauseAndTakesItsTime() {
        Execution execution = machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'TimeoutSeconds': 5, 'End': true}}}
                """.formatted(TASK))
                .answered(call -> new TaskAnswer.Silent(Optional.empty()))
                .run("{}");

        assertThat(execution.error()).contains("States.Timeout");
        assertThat(execution.cause()).isEmpty();
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(types(execution)).contains("LambdaFunctionTimedOut");
    }

    @Test
    void anAnswerThatComesTooLateDoesNotCount() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {'Call': {%s, 'TimeoutSeconds': 5, 'End': true}}}
                """.formatted(TASK))
                        .answered(call ->
                                new TaskAnswer.Returned(Runs.json("1"), Optional.empty(), Duration.ofSeconds(6)))
                        .on("{}"))
                .isEqualTo("States.Timeout: null");
    }

    @Test
    void nothingCatchesARuntimeError() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'OutputPath': '$.missing', 'End': true, 'Retry': [{'ErrorEquals': ['States.ALL']}],
                    'Catch': [{'ErrorEquals': ['States.Runtime'], 'Next': 'Done'}]},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK)).on("{}"))
                .startsWith("States.Runtime: ")
                .contains("$.missing");
    }

    @Test
    void aResultThatIsTooLargeIsCaughtButAnOutputIsNot() {
        String large = "'" + "x".repeat(262_144) + "'";
        String caught = """
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'End': true,
                    'Catch': [{'ErrorEquals': ['States.ALL'], 'OutputPath': '$.Error', 'Next': 'Done'}]},
                  'Done': {'Type': 'Pass', 'OutputPath': '$.Error', 'End': true}}}
                """.formatted(TASK).replace("'OutputPath': '$.Error', 'Next'", "'Next'");

        assertThat(machine(caught)
                        .answered(call -> TaskAnswer.returned(Runs.json(large)))
                        .on("{}"))
                .isEqualTo("'States.DataLimitExceeded'");
        assertThat(machine("""
                {'StartAt': 'Twice', 'States': {'Twice': {'Type': 'Pass', 'End': true,
                  'Parameters': {'a.$': '$', 'b.$': '$'}}}}
                """).on("'" + "x".repeat(200_000) + "'"))
                .isEqualTo("States.DataLimitExceeded: The state/task 'Twice'"
                        + " returned a result with a size exceeding the maximum number of bytes service limit.");
    }

    @Test
    void aWorkerMayFailWithoutWords() {
        assertThat(machine("""
                {'StartAt': 'Ask', 'States': {
                  'Ask': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
                    'Parameters': {'QueueUrl': 'q', 'MessageBody.$': '$$.Task.Token'}, 'End': true,
                    'Catch': [{'ErrorEquals': ['States.Runtime'], 'Next': 'Wrong'},
                      {'ErrorEquals': ['States.ALL'], 'Next': 'Done'}]},
                  'Wrong': {'Type': 'Fail'},
                  'Done': {'Type': 'Succeed'}}}
                """)
                        .answered(call -> new TaskAnswer.Failed(
                                Optional.empty(), Optional.empty(), Optional.empty(), Duration.ZERO))
                        .on("{}"))
                .isEqualTo("{'Error':null,'Cause':null}");
    }

    @Test
    void aMissedHeartbeatIsATimeoutByEitherName() {
        for (String name : List.of("States.HeartbeatTimeout", "States.Timeout")) {
            Execution execution = machine("""
                    {'StartAt': 'Ask', 'States': {
                      'Ask': {'Type': 'Task', 'Resource': 'arn:aws:states:::sqs:sendMessage.waitForTaskToken',
                        'Parameters': {'MessageBody.$': '$$.Task.Token'}, 'TimeoutSeconds': 100,
                        'HeartbeatSeconds': 7, 'End': true,
                        'Catch': [{'ErrorEquals': ['%s'], 'Next': 'Done'}]},
                      'Done': {'Type': 'Succeed'}}}
                    """.formatted(name))
                    .answered(call -> new TaskAnswer.Silent(Optional.empty()))
                    .run("{}");

            assertThat(execution.status()).isEqualTo(Execution.Status.SUCCEEDED);
            assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(7));
            assertThat(execution.output().orElseThrow().get("Error").asString()).isEqualTo("States.Timeout");
        }
    }

    @Test
    void aCatcherAssignsFromTheError() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'End': true, 'Assign': {'never': 1}, 'Catch': [{'ErrorEquals': ['States.ALL'],
                    'Assign': {'why.$': '$.Cause'}, 'ResultPath': null, 'Next': 'Done'}]},
                  'Done': {'Type': 'Pass', 'Parameters': {'why.$': '$why', 'in.$': '$.id'}, 'End': true}}}
                """.formatted(TASK)).answered(failing("Busy")).on("{'id': 7}"))
                .isEqualTo("{'why':'as told','in':7}");
    }

    @Test
    void namesThatAreAlmostReservedMatchNothing() {
        assertThat(machine("""
                {'StartAt': 'Call', 'States': {
                  'Call': {%s, 'End': true, 'Catch': [{'ErrorEquals': ['State.ALL'], 'Next': 'Done'}]},
                  'Done': {'Type': 'Succeed'}}}
                """.formatted(TASK)).answered(failing("Busy")).on("{}"))
                .isEqualTo("Busy: as told");
    }
}
