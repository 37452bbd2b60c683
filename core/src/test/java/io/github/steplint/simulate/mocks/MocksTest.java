package io.github.steplint.simulate.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import io.github.steplint.source.SourceFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A test case answers by state and invocation; who is not in it, as the user wants. */
class MocksTest {
    private static final String LAMBDA = "arn:aws:lambda:eu-central-1:123456789012:function:pay";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arn:aws:lambda:eu-central-1:123456789012:function:pay | {\"StatusCode\":200,\"Payload\":[1]} | [1]",
                "arn:aws:lambda:eu-central-1:123456789012:function:pay | {\"Payload\":[1]} | {\"Payload\":[1]}",
                "arn:aws:lambda:eu-central-1:123456789012:function:pay | \"paid\" | \"paid\"",
                "arn:aws:states:::lambda:invoke | {\"StatusCode\":200,\"Payload\":1} | {\"StatusCode\":200,\"Payload\":1}",
                "arn:aws:states:::sqs:sendMessage.waitForTaskToken | \"token\" | \"token\"",
            })
    void aReturnIsTheRawResultOfTheService(String resource, String returned, String result) {
        TaskAnswer answer =
                mocks("{\"0\": {\"Return\": " + returned + "}}", resource).answer(call(resource, 0));

        assertThat(answer).isInstanceOf(TaskAnswer.Returned.class);
        assertThat(((TaskAnswer.Returned) answer).result()).hasToString(result);
    }

    @Test
    void aThrowIsAFailureWithOrWithoutCause() {
        Mocks mocks = mocks(
                "{\"0\": {\"Throw\": {\"Error\": \"CardDeclined\"}}, \"1\": {\"Throw\": {\"Error\": \"E\", \"Cause\": \"c\"}}}",
                LAMBDA);

        assertThat(mocks.answer(call(LAMBDA, 0)))
                .isEqualTo(new TaskAnswer.Failed(
                        Optional.of("CardDeclined"), Optional.empty(), Optional.empty(), Duration.ZERO));
        assertThat(mocks.answer(call(LAMBDA, 1))).isEqualTo(TaskAnswer.failed("E", "c"));
    }

    @Test
    void whoeverIsNotMockedAnswersAsTheUserWants() {
        TaskCall call = call(LAMBDA, 0);

        assertThat(Mocks.of("Shop", machine(LAMBDA), Optional.empty(), Unmocked.ECHO)
                        .answer(call))
                .isEqualTo(TaskAnswer.returned(call.arguments()));
        assertThat(((TaskAnswer.Returned) Mocks.of("Shop", machine(LAMBDA), Optional.empty(), Unmocked.NULL)
                                .answer(call))
                        .result())
                .hasToString("null");
        assertThat(Mocks.of("Shop", machine(LAMBDA), Optional.empty(), Unmocked.FAIL)
                        .answer(call))
                .isEqualTo(new TaskAnswer.Unknown("""
                state "Pay now" calls a Lambda function, and no mock says what that answers
                pass --mocks with a file such as:
                  {
                    "StateMachines": {
                      "Shop": {
                        "TestCases": {
                          "Case": {
                            "Pay now": "PayNowAnswers"
                          }
                        }
                      }
                    },
                    "MockedResponses": {
                      "PayNowAnswers": {"0": {"Return": {"StatusCode": 200, "Payload": {}}}}
                    }
                  }"""));
    }

    @Test
    void aCaseThatLacksAStateSaysWhatToAdd() {
        Mocks mocks = mocks("{\"0\": {\"Return\": {}}}", LAMBDA);
        TaskCall other = new TaskCall("Refund", resource("arn:aws:states:::sqs:sendMessage"), json("{}"), 0, List.of());

        assertThat(mocks.answer(other)).isEqualTo(new TaskAnswer.Unknown("""
                state "Refund" calls sqs:sendMessage, and no mock says what that answers
                add to test case "Paid":
                  "Refund": "RefundAnswers"
                and to MockedResponses:
                  "RefundAnswers": {"0": {"Return": {}}}"""));
        assertThat(mocks.answer(call(LAMBDA, 1))).isEqualTo(new TaskAnswer.Unknown("""
                state "Pay now" calls a Lambda function once more than response "Answers" has replies, which are 1
                add to that response:
                  "1": {"Return": {"StatusCode": 200, "Payload": {}}}"""));
    }

    private static Mocks mocks(String response, String resource) {
        String text = """
                {"StateMachines": {"Shop": {"TestCases": {"Paid": {"Pay now": "Answers"}}}},
                 "MockedResponses": {"Answers": %s}}""".formatted(response);
        MockCase mocks = MockFile.read(new SourceFile("mocks.json", text))
                .value()
                .orElseThrow()
                .choose(Optional.empty(), Optional.empty(), machine(resource))
                .value()
                .orElseThrow();
        return Mocks.of("Shop", machine(resource), Optional.of(mocks), Unmocked.FAIL);
    }

    private static TaskCall call(String resource, int invocation) {
        return new TaskCall("Pay now", resource(resource), json("{\"amount\": 7}"), invocation, List.of());
    }

    private static Resource resource(String arn) {
        return machine(arn)
                .states()
                .flatMap(state -> ((State.Task) state).resource().stream())
                .findFirst()
                .orElseThrow();
    }

    private static StateMachine machine(String resource) {
        return MockFileTest.machine("""
                {"StartAt": "Pay now",
                 "States": {"Pay now": {"Type": "Task", "Resource": "%s", "End": true}}}
                """.formatted(resource));
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
