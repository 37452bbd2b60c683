package io.github.steplint.simulate.teststate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One state with a mocked service ends as AWS's TestState says, step by step. */
class TestStateTest {
    private static final String PAY = """
            {
              "Type": "Task",
              "Resource": "arn:aws:states:::lambda:invoke",
              "InputPath": "$.order",
              "Parameters": { "FunctionName": "pay", "Payload.$": "$.total" },
              "ResultSelector": { "receipt.$": "$.Payload.id" },
              "ResultPath": "$.payment",
              "OutputPath": "$.payment",
              "Retry": [{ "ErrorEquals": ["Throttled"], "IntervalSeconds": 3, "MaxAttempts": 4, "BackoffRate": 2 }],
              "Catch": [
                { "ErrorEquals": ["CardDeclined"], "ResultPath": "$.error", "Next": "AskAgain" },
                { "ErrorEquals": ["States.TaskFailed"], "Next": "Cancel" }
              ],
              "Next": "Ship"
            }
            """;
    private static final String ORDER = "{\"order\": {\"total\": 40}}";

    @Test
    void everyStepIsNoted() throws TestRefusal {
        TestResult result = run(PAY, ORDER, TestMock.result("{\"StatusCode\": 200, \"Payload\": {\"id\": \"r-1\"}}"));

        assertThat(result.status()).isEqualTo(TestResult.Status.SUCCEEDED);
        assertThat(result.output()).hasValue(json("{\"receipt\": \"r-1\"}"));
        assertThat(result.nextState()).hasValue("Ship");
        assertThat(result.inspectionData()).isEqualTo(json("""
                {
                  "input": {"order": {"total": 40}},
                  "afterInputPath": {"total": 40},
                  "afterParameters": {"FunctionName": "pay", "Payload": 40},
                  "result": {"StatusCode": 200, "Payload": {"id": "r-1"}},
                  "afterResultSelector": {"receipt": "r-1"},
                  "afterResultPath": {"order": {"total": 40}, "payment": {"receipt": "r-1"}}
                }"""));
    }

    @ParameterizedTest
    @CsvSource({
        "Throttled, 0, RETRIABLE, , '{\"retryIndex\":0,\"retryBackoffIntervalSeconds\":3}'",
        "Throttled, 3, RETRIABLE, , '{\"retryIndex\":0,\"retryBackoffIntervalSeconds\":24}'",
        "Throttled, 4, CAUGHT_ERROR, Cancel, '{\"retryIndex\":0,\"catchIndex\":1}'",
        "CardDeclined, 0, CAUGHT_ERROR, AskAgain, '{\"catchIndex\":0}'",
        "States.Timeout, 0, FAILED, , ",
        "States.Runtime, 0, FAILED, , ",
    })
    void anErrorIsRetriedCaughtOrFatal(String error, int retries, String status, String next, String details)
            throws TestRefusal {
        TestMock mock = TestMock.error(Optional.of(error), Optional.of("why"));
        TestResult result = TestState.run(request(PAY, ORDER, Optional.of(mock), TestSetting.retried(retries)));

        assertThat(result.status().name()).isEqualTo(status);
        assertThat(result.error()).hasValue(error);
        assertThat(result.cause()).hasValue("why");
        assertThat(result.nextState()).isEqualTo(Optional.ofNullable(next));
        assertThat(result.inspectionData().path("errorDetails").toString())
                .isEqualTo(Optional.ofNullable(details).orElse(""));
    }

    @Test
    void aCatcherPutsTheErrorIntoTheInput() throws TestRefusal {
        TestMock mock = TestMock.error(Optional.of("CardDeclined"), Optional.empty());

        assertThat(run(PAY, ORDER, mock).output())
                .hasValue(json(
                        "{\"order\": {\"total\": 40}, \"error\": {\"Error\": \"CardDeclined\", \"Cause\": null}}"));
    }

    @Test
    void aPathThatLeadsNowhereFailsWithTheStepsSoFar() throws TestRefusal {
        TestResult result = run(PAY, "{\"order\": {}}", TestMock.result("{}"));

        assertThat(result.status()).isEqualTo(TestResult.Status.FAILED);
        assertThat(result.error()).hasValue("States.Runtime");
        assertThat(result.cause().orElseThrow()).contains("'$.total'").doesNotContain("entered at the event id");
        assertThat(result.inspectionData().propertyNames()).containsExactly("input", "afterInputPath");
    }

    @Test
    void aFailedExpressionCanBeCaught() throws TestRefusal {
        String state = """
                {
                  "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sns:publish",
                  "Arguments": { "Message": "{% $states.input.none %}" },
                  "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "Tell",
                              "Output": { "what": "{% $states.errorOutput.Error %}", "who": "{% $reader %}" } }],
                  "End": true
                }
                """;
        TestResult result = run(state, "{}", TestMock.result("{}"));

        assertThat(result.status()).isEqualTo(TestResult.Status.CAUGHT_ERROR);
        assertThat(result.output()).hasValue(json("{\"what\": \"States.QueryEvaluationError\", \"who\": \"r-9\"}"));
    }

    @ParameterizedTest
    @CsvSource({"1, SUCCEEDED", "2, CAUGHT_ERROR"})
    void aMapFailsWhenTooManyIterationsDo(int failed, String status) throws TestRefusal {
        String state = """
                {
                  "Type": "Map", "ItemsPath": "$.books", "ToleratedFailurePercentage": 50, "MaxConcurrency": 3,
                  "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "Shelve", "States": { "Shelve": { "Type": "Pass", "End": true } }
                  },
                  "Catch": [{ "ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "Tell" }],
                  "End": true
                }
                """;
        TestSetting setting = new TestSetting(0, OptionalInt.of(failed), Optional.empty(), Optional.empty());
        TestResult result =
                TestState.run(request(state, "{\"books\": [1, 2, 3]}", Optional.of(TestMock.result("[]")), setting));

        assertThat(result.status().name()).isEqualTo(status);
        assertThat(result.inspectionData().path("afterItemsPath")).hasToString("[1,2,3]");
        assertThat(result.inspectionData().path("maxConcurrency").asInt()).isEqualTo(3);
        assertThat(result.inspectionData().path("toleratedFailurePercentage").asInt())
                .isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Type\": \"Pass\", \"End\": true} | {} | State type 'Pass' is not supported when a mock is specified",
                "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"End\": true} | {x | Mocked result must be valid JSON",
                "{\"Type\": \"Parallel\", \"Branches\": [], \"End\": true} | {} | Mocked result must be an array.",
                "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::sqs:sendMessage\", \"End\": true} | {\"MessageId\": 1} | Mock result schema validation error: Field 'MessageId' must be a string",
                "{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::batch:submitJob\", \"End\": true} | {\"JobId\": \"j\"} | Mock result schema validation error: Required field 'JobName' is missing",
            })
    void aMockThatCannotBeIsRefused(String state, String result, String message) {
        TestMock mock = new TestMock(Optional.of(result), Optional.empty(), TestMock.Validation.STRICT);

        assertThatExceptionOfType(TestRefusal.class)
                .isThrownBy(() -> run(state, "{}", mock))
                .withMessage(message)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("ValidationException"));
    }

    @Test
    void aChoiceAndAFailNeedNoMock() throws TestRefusal {
        String choice = """
                {"Type": "Choice", "Choices": [{"Variable": "$.left", "NumericGreaterThan": 0, "Next": "Lend"}],
                 "Default": "Reserve"}""";
        String fail = "{\"Type\": \"Fail\", \"Error\": \"BookLost\"}";

        assertThat(TestState.run(request(choice, "{\"left\": 2}", Optional.empty(), TestSetting.NONE))
                        .nextState())
                .hasValue("Lend");
        TestResult failed = TestState.run(request(fail, "{}", Optional.empty(), TestSetting.NONE));
        assertThat(failed.error()).hasValue("BookLost");
        assertThat(failed.cause()).isEmpty();
    }

    @Test
    void theContextIsMadeUpButForWhatIsGiven() throws TestRefusal {
        String state = "{\"Type\": \"Pass\", \"Parameters\": {\"who.$\": \"$$.Execution.Name\","
                + " \"of.$\": \"$$.StateMachine.Name\"}, \"End\": true}";
        TestRequest request = new TestRequest(
                state(state),
                json("{}"),
                Optional.of(json("{\"Execution\": {\"Name\": \"mine\"}}")),
                Map.of(),
                Optional.empty(),
                TestSetting.NONE,
                Instant.EPOCH,
                1);

        assertThat(TestState.run(request).output()).hasValue(json("{\"who\": \"mine\", \"of\": \"StateMachine\"}"));
    }

    private static TestResult run(String state, String input, TestMock mock) throws TestRefusal {
        return TestState.run(request(state, input, Optional.of(mock), TestSetting.NONE));
    }

    private static TestRequest request(String state, String input, Optional<TestMock> mock, TestSetting setting) {
        return new TestRequest(
                state(state),
                json(input),
                Optional.empty(),
                state.contains("$reader") ? Map.of("reader", json("\"r-9\"")) : Map.of(),
                mock,
                setting,
                Instant.EPOCH,
                1);
    }

    private static State state(String text) {
        SourceFile file = new SourceFile("state.asl.json", "{\"StartAt\": \"It\", \"States\": {\"It\": " + text + "}}");
        return AslParser.parse(JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), MachineType.STANDARD)
                .scope()
                .states()
                .get(0);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
