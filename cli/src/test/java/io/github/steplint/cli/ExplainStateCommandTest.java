package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainStateCommandTest {
    private static final String ORDERS = """
            StartAt: Prepare
            States:
              Prepare:
                Type: Pass
                Parameters: {order.$: $.order, status: NEW, tries: 0}
                Next: Charge
              Charge:
                Type: Task
                Resource: arn:aws:states:::lambda:invoke
                Parameters: {FunctionName: charge, Payload.$: $}
                ResultSelector: {receipt.$: $.Payload.receipt}
                ResultPath: $.charge
                Catch: [{ErrorEquals: [States.ALL], ResultPath: $.error, Next: Tell}]
                Next: Done
              Tell: {Type: Pass, End: true}
              Done: {Type: Succeed}
            """;

    @TempDir
    Path folder;

    @Test
    void aPersonSeesWhatGoesInAndOut() throws IOException {
        Outcome outcome =
                new Call(folder).file("orders.asl.yaml", ORDERS).run("explain-state", "orders.asl.yaml", "Charge");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                {
                  "state": "Charge",
                  "entry": {"data": {"order": "?", "status": "'NEW'", "tries": "0"}},
                  "exits": [
                    {
                      "by": "Next",
                      "to": "Done",
                      "data": {"charge": {"receipt": "?"}, "order": "?", "status": "'NEW'", "tries": "0"}
                    },
                    {
                      "by": "the catcher's Next",
                      "to": "Tell",
                      "data": {
                        "error": {"Cause": "string", "Error": "string"},
                        "order": "?",
                        "status": "'NEW'",
                        "tries": "0"
                      }
                    }
                  ]
                }
                """);
    }

    @Test
    void aStateThatEndsTheExecutionSaysWithWhat() throws IOException {
        Outcome outcome =
                new Call(folder).file("orders.asl.yaml", ORDERS).run("explain-state", "orders.asl.yaml", "Done");
        assertThat(outcome.out()).contains("\"by\": \"End\"", "\"charge\": {\"receipt\": \"?\"}");
    }

    @Test
    void whatTheConfigurationSaysOfTheInputIsTakenForGranted() throws IOException {
        Outcome outcome = new Call(folder)
                .file("orders.asl.yaml", ORDERS)
                .file("steplint.yml", "input:\n  - path: orders.asl.yaml\n    sample: {order: {id: 7}}\n")
                .run("explain-state", "orders.asl.yaml", "Prepare");
        assertThat(outcome.out()).contains("\"order\": {\"id\": \"number\"");
    }

    @Test
    void theNearestNameIsOfferedForAStateThatDoesNotExist() throws IOException {
        Outcome outcome =
                new Call(folder).file("orders.asl.yaml", ORDERS).run("explain-state", "orders.asl.yaml", "Chrage");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("Charge");
    }
}
