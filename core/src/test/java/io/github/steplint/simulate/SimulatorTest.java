package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.simulate.Execution.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole executions: how they end, what their histories say, and how long they take in virtual time. */
class SimulatorTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String REPORT = """
            {"StartAt": "Create", "States": {
              "Create": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "ResultPath": "$.report",
                "ResultSelector": {"id.$": "$.Payload.id"}, "Next": "Pause"},
              "Pause": {"Type": "Wait", "Seconds": 30, "Next": "Poll"},
              "Poll": {"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:poll",
                "Parameters": {"id.$": "$.report.id"}, "ResultPath": "$.poll", "Next": "Ready?"},
              "Ready?": {"Type": "Choice", "Default": "Pause", "Choices": [
                {"Variable": "$.poll.download_url", "IsPresent": true, "Next": "Done"}]},
              "Done": {"Type": "Pass", "InputPath": "$.poll.download_url", "End": true}}}
            """;

    private static Execution run(String definition, String input, TaskHandler handler) {
        return Simulator.ofDefinition(definition).withTasks(handler).run(input);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static List<String> types(Execution execution) {
        return execution.history().stream().map(HistoryEvent::type).toList();
    }

    /** Each event as {@code id<previous type}. */
    private static List<String> links(Execution execution) {
        return execution.history().stream()
                .map(event -> event.id() + "<" + event.previousEventId() + " " + event.type())
                .toList();
    }

    @Test
    void aReportIsPolledUntilItsAddressAppears() {
        Execution execution = Simulator.ofDefinition(REPORT)
                .task("Create", arguments -> json("{\"StatusCode\": 200, \"Payload\": {\"id\": \"r-1\"}}"))
                .withTasks(call -> TaskAnswer.returned(
                        json(call.invocation() < 2 ? "{\"status\": \"PENDING\"}" : "{\"download_url\": \"s3://r-1\"}")))
                .run("{}");
        assertThat(execution.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(execution.output()).contains(json("\"s3://r-1\""));
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(execution.path())
                .containsExactly(
                        "Create", "Pause", "Poll", "Ready?", "Pause", "Poll", "Ready?", "Pause", "Poll", "Ready?",
                        "Done");
        assertThat(execution.transitions()).isEqualTo(11);
    }

    @Test
    void aMissingFieldFailsWhereItIsReadAndNothingIsCaught() {
        Execution execution = run("""
                {"StartAt": "Charge", "States": {
                  "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:eu-west-1:123456789012:function:charge",
                    "OutputPath": "$.receipt", "End": true,
                    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Refund"}]},
                  "Refund": {"Type": "Pass", "End": true}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.error()).contains("States.Runtime");
        assertThat(execution.cause().orElseThrow())
                .isEqualTo("An error occurred while executing the state 'Charge' (entered at the event id #2). "
                        + "Invalid path '$.receipt' : No results for path: $['receipt']");
        assertThat(links(execution))
                .containsExactly(
                        "1<0 ExecutionStarted",
                        "2<0 TaskStateEntered",
                        "3<2 LambdaFunctionScheduled",
                        "4<3 LambdaFunctionStarted",
                        "5<4 LambdaFunctionSucceeded",
                        "6<5 ExecutionFailed");
    }

    @Test
    void retriersWaitLongerEachTimeAndStartAnewOnTheNextVisit() {
        List<Integer> retries = new ArrayList<>();
        Execution execution = run("""
                {"StartAt": "Book", "States": {"Book": {"Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke", "End": true,
                  "Parameters": {"attempt.$": "$$.State.RetryCount"},
                  "Retry": [
                    {"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 3, "MaxAttempts": 3,
                     "MaxDelaySeconds": 10},
                    {"ErrorEquals": ["States.ALL"], "MaxAttempts": 0}],
                  "Catch": [{"ErrorEquals": ["States.TaskFailed"], "ResultPath": "$.why", "Next": "Tell"}]},
                  "Tell": {"Type": "Succeed"}}}
                """, "{\"trip\": 1}", call -> {
            retries.add(call.arguments().path("attempt").asInt());
            return TaskAnswer.failed(call.invocation() == 3 ? "Full" : "Busy", "no seat");
        });
        // 2, 6 and 10 (not 18) seconds; the other error has a retrier that does not retry.
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(18));
        assertThat(retries).containsExactly(0, 1, 2, 3);
        assertThat(execution.output())
                .contains(json("{\"trip\": 1, \"why\": {\"Error\": \"Full\", \"Cause\": \"no seat\"}}"));
        assertThat(execution.transitions()).isEqualTo(5);
    }

    @Test
    void aTaskThatNobodyAnswersTimesOut() {
        Execution execution =
                run("""
                {"StartAt": "Sign", "States": {"Sign": {"Type": "Task", "TimeoutSeconds": 600,
                  "HeartbeatSeconds": 60, "End": true,
                  "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
                  "Parameters": {"QueueUrl": "https://queue", "MessageBody": {"token.$": "$$.Task.Token"}},
                  "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 1, "IntervalSeconds": 5}]}}}
                """, "{}", call -> new TaskAnswer.Silent(Optional.of(json("{\"MessageId\": \"m-1\"}"))));
        assertThat(execution.status()).isEqualTo(Status.FAILED);
        assertThat(execution.error()).contains("States.Timeout");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(125));
        assertThat(types(execution))
                .containsSubsequence(
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSubmitted",
                        "TaskTimedOut",
                        "TaskScheduled",
                        "TaskStarted",
                        "TaskSubmitted",
                        "TaskTimedOut",
                        "ExecutionFailed");
    }

    @Test
    void theTimeOfTheMachineEndsWhateverRuns() {
        Execution execution = run("""
                {"TimeoutSeconds": 10, "StartAt": "Sleep", "States": {
                  "Sleep": {"Type": "Wait", "Seconds": 11, "End": true}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.status()).isEqualTo(Status.TIMED_OUT);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(10));
        assertThat(types(execution)).containsExactly("ExecutionStarted", "WaitStateEntered", "ExecutionTimedOut");
    }

    @Test
    void aWaitOfAYearTakesNoTime() {
        Execution execution = run("""
                {"StartAt": "Sleep", "States": {"Sleep": {"Type": "Wait", "Seconds": 31536000, "End": true}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(execution.duration()).isEqualTo(Duration.ofDays(365));
    }

    @Test
    void theFirstBranchThatFailsEndsTheOthersAtThatMoment() {
        Execution execution = run("""
                {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 60, "Next": "Never"},
                    "Never": {"Type": "Pass", "End": true}}},
                  {"StartAt": "Quick", "States": {"Quick": {"Type": "Wait", "Seconds": 5, "Next": "Broken"},
                    "Broken": {"Type": "Fail", "Error": "NoStock", "Cause": "sold out"}}}]}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.error()).contains("NoStock");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(5));
        assertThat(links(execution))
                .containsExactly(
                        "1<0 ExecutionStarted",
                        "2<0 ParallelStateEntered",
                        "3<2 ParallelStateStarted",
                        "4<3 WaitStateEntered",
                        "5<3 WaitStateEntered",
                        "6<5 WaitStateExited",
                        "7<6 FailStateEntered",
                        "8<7 WaitStateAborted",
                        "9<7 ParallelStateFailed",
                        "10<9 ExecutionFailed");
    }

    @Test
    void aCauseNamesTheEventInTheMergedHistory() {
        Execution execution = run("""
                {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
                  {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 1, "Next": "A2"},
                    "A2": {"Type": "Pass", "InputPath": "$.gone", "End": true}}},
                  {"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}]}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        long entered = execution.history().stream()
                .filter(event -> event.details()
                        .filter(details ->
                                details.value().path("name").asString("").equals("A2"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(entered).isGreaterThan(5);
        assertThat(execution.cause().orElseThrow()).contains("'A2' (entered at the event id #" + entered + ")");
    }

    @Test
    void iterationsShareTheSlotsAndKeepTheOrderOfTheItems() {
        List<Integer> order = new ArrayList<>();
        Execution execution = run("""
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "MaxConcurrency": 2, "End": true,
                  "ItemsPath": "$.seconds",
                  "ItemSelector": {"n.$": "$$.Map.Item.Index", "seconds.$": "$$.Map.Item.Value"},
                  "ItemProcessor": {"StartAt": "Sleep", "States": {
                    "Sleep": {"Type": "Wait", "SecondsPath": "$.seconds", "Next": "Ship"},
                    "Ship": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}}
                """, "{\"seconds\": [9, 1, 1, 5]}", call -> {
            order.add(call.invocation());
            return TaskAnswer.returned(call.arguments().path("n"));
        });
        assertThat(execution.output()).contains(json("[0, 1, 2, 3]"));
        assertThat(order).containsExactly(0, 1, 2, 3);
        // The first slot is taken for 9 seconds, the second for 1, 1 and 5.
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void variablesOfAnIterationStayThere() {
        Execution execution = run("""
                {"QueryLanguage": "JSONata", "StartAt": "Set", "States": {
                  "Set": {"Type": "Pass", "Assign": {"rate": 2, "seen": "outer"}, "Next": "Each"},
                  "Each": {"Type": "Map", "Items": "{% [1, 2] %}", "Next": "Read", "ItemProcessor": {
                    "StartAt": "In", "States": {
                      "In": {"Type": "Pass", "Assign": {"seen": "inner"}, "Next": "Out"},
                      "Out": {"Type": "Pass", "Output": "{% $rate & $seen %}", "End": true}}}},
                  "Read": {"Type": "Pass", "Output": "{% [$states.input, $seen] %}", "End": true}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.output()).contains(json("[\"2inner\", \"2inner\", \"outer\"]"));
        assertThat(execution.variables()).containsEntry("seen", json("\"outer\""));
    }

    @Test
    void aLoopWithoutEndStopsWhereTheHistoryIsFull() {
        Execution execution = run("""
                {"StartAt": "Ping", "States": {"Ping": {"Type": "Pass", "Next": "Pong"},
                  "Pong": {"Type": "Pass", "Next": "Ping"}}}
                """, "{}", call -> TaskAnswer.returned(json("{}")));
        assertThat(execution.status()).isEqualTo(Status.FAILED);
        assertThat(execution.history()).hasSize(25_000);
        assertThat(execution.cause().orElseThrow()).contains("maximum number of history events");
    }

    @Test
    void aLoopWithoutEndInABranchStopsToo() {
        Execution execution = Simulator.ofDefinition("""
                        {"StartAt": "Both", "States": {"Both": {"Type": "Parallel", "End": true, "Branches": [
                          {"StartAt": "Ping", "States": {"Ping": {"Type": "Pass", "Next": "Ping"}}},
                          {"StartAt": "Ok", "States": {"Ok": {"Type": "Pass", "End": true}}}]}}}
                        """).withMaxEvents(100).run("{}");
        assertThat(execution.history()).hasSize(100);
        assertThat(execution.status()).isEqualTo(Status.FAILED);
    }

    @Test
    void aHistoryOfLargeTextsStopsBeforeTheMemoryIsFull() {
        String large = JSON.writeValueAsString("x".repeat(200_000));
        Execution execution = Simulator.ofDefinition("""
                        {"StartAt": "Ping", "States": {
                          "Ping": {"Type": "Pass", "Parameters": {"text.$": "$"}, "Next": "Pong"},
                          "Pong": {"Type": "Pass", "InputPath": "$.text", "Next": "Ping"}}}
                        """).run(large);
        assertThat(execution.status()).isEqualTo(Status.ABORTED);
        assertThat(execution.cause().orElseThrow()).contains("67108864 characters");
    }

    @Test
    void whatAHandlerThrowsFailsTheCall() {
        Execution execution = Simulator.ofDefinition(REPORT)
                .task("Create", arguments -> {
                    throw new IllegalStateException("no paper");
                })
                .run("{}");
        assertThat(execution.error()).contains("IllegalStateException");
        assertThat(execution.cause().orElseThrow()).contains("no paper");
    }

    @Test
    void aDistributedMapToleratesAsManyFailuresAsItSays() {
        String machine = """
                {"StartAt": "Each", "States": {"Each": {"Type": "Map", "End": true, "ToleratedFailureCount": %d,
                  "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                    "StartAt": "Pack", "States": {"Pack": {"Type": "Task", "End": true,
                      "Resource": "arn:aws:states:::lambda:invoke"}}}}}}
                """;
        TaskHandler handler = call -> call.arguments().asInt() == 2
                ? TaskAnswer.failed("Fragile", "broke")
                : TaskAnswer.returned(call.arguments());
        Execution tolerant = run(machine.formatted(1), "[1, 2, 3]", handler);
        assertThat(tolerant.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(types(tolerant))
                .containsExactly(
                        "ExecutionStarted",
                        "MapStateEntered",
                        "MapStateStarted",
                        "MapRunStarted",
                        "MapRunSucceeded",
                        "MapStateSucceeded",
                        "MapStateExited",
                        "ExecutionSucceeded");
        Execution strict = run(machine.formatted(0), "[1, 2, 3]", handler);
        assertThat(strict.error()).contains("States.ExceedToleratedFailureThreshold");
    }

    @Test
    void whatIsTooLargeFailsAndOnlyTheResultOfACallIsCaught() {
        String machine = """
                {"StartAt": "Load", "States": {
                  "Load": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Done",
                    "Catch": [{"ErrorEquals": ["States.DataLimitExceeded"], "Next": "Less"}]},
                  "Done": {"Type": "Succeed"}, "Less": {"Type": "Pass", "Result": "less", "End": true}}}
                """;
        JsonNode large = JSON.getNodeFactory().stringNode("x".repeat(300_000));
        Execution execution = run(machine, "{}", call -> TaskAnswer.returned(large));
        assertThat(execution.output()).contains(json("\"less\""));
    }
}
