package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team's own code answers the calls of its machine. */
class FunctionTasksTest {

    private static Simulator loan(String resource) {
        return Simulator.ofDefinition("""
                {"StartAt": "Reserve", "States": {"Reserve": {"Type": "Task", %s, "End": true}}}
                """.formatted(resource));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Resource\": \"arn:aws:lambda:eu-west-1:123456789012:function:reserve:live\"",
                "\"Resource\": \"arn:aws:states:::lambda:invoke\", \"OutputPath\": \"$.Payload\","
                        + " \"Parameters\": {\"FunctionName\": \"reserve\", \"Payload.$\": \"$\"}"
            })
    void aFunctionTakesThePayloadHoweverItIsInvoked(String resource) {
        Execution execution =
                loan(resource).lambda("reserve", book -> book.path("isbn")).run("{\"isbn\": 7}");

        assertThat(execution.output()).hasToString("Optional[7]");
    }

    @Test
    void whatAFunctionThrowsNamesTheError() {
        Execution execution = loan("\"Resource\": \"arn:aws:states:::sqs:sendMessage\"")
                .task("Reserve", book -> {
                    throw new IOException("no such book");
                })
                .run("{}");

        assertThat(execution.error()).contains("IOException");
        assertThat(execution.cause()).contains("{\"errorMessage\":\"no such book\",\"errorType\":\"IOException\"}");
    }

    @Test
    void aStateIsAnsweredBeforeItsFunction() {
        Execution execution = loan("\"Resource\": \"arn:aws:lambda:eu-west-1:123456789012:function:reserve\"")
                .lambda("reserve", book -> book)
                .task("Reserve", TaskAnswer.failed("Closed", "on Sundays"))
                .run("{}");

        assertThat(execution.error()).contains("Closed");
    }
}
