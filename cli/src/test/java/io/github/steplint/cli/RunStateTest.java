package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code steplint run}: how it is called, what stops it, and single states. */
class RunStateTest {
    private static final String LOAN = """
            StartAt: Lend
            States:
              Lend:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:lend
                Retry:
                  - ErrorEquals: [Busy]
                    MaxAttempts: 2
                Catch:
                  - ErrorEquals: [Lost]
                    Next: Sorry
                Next: Enjoy
              Enjoy:
                Type: Succeed
              Sorry:
                Type: Fail
                Error: BookLost
            """;
    private static final String MOCKS = """
            StateMachines:
              Loan:
                TestCases:
                  Lent: {Lend: Done}
                  Gone: {Lend: Lost}
            MockedResponses:
              Done:
                0-1: {Throw: {Error: Busy}}
                2: {Return: {StatusCode: 200, Payload: {until: Friday}}}
              Lost:
                0: {Throw: {Error: Lost, Cause: nobody knows where}}
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        new Call(folder)
                .file("loan.asl.yaml", LOAN)
                .file("mocks.yaml", MOCKS)
                .file("broken.json", "{\"reader\": ")
                .file("list.json", "[1]")
                .file("empty.txt", "hello");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "run | FILE is missing",
                "run nowhere.asl.json | no such file: nowhere.asl.json",
                "run empty.txt | no state machine found in empty.txt",
                "run loan.asl.yaml --case Lent | --case names a test case of a mock configuration: add --mocks FILE",
                "run loan.asl.yaml --mocks nowhere.json | no such file: nowhere.json",
                "run loan.asl.yaml --unmocked ecko | unknown value of --unmocked \"ecko\"; did you mean \"echo\"?",
                "run loan.asl.yaml --format xml | unknown value of --format \"xml\"; it can be text or json",
                "run loan.asl.yaml --input list.json --input-json 1 | --input and --input-json exclude each other",
                "run loan.asl.yaml --start-time noon | --start-time takes an instant such as 2030-01-31T09:00:00Z, not \"noon\"",
                "run loan.asl.yaml --seed x | --seed takes a whole number, not \"x\"",
                "run loan.asl.yaml --max-events 0 | --max-events takes a whole number of at least 1, not \"0\"",
                "run loan.asl.yaml --retry-count 1 | --retry-count is about one state: add --state NAME",
                "run loan.asl.yaml --stdin-filename x | --stdin-filename names what comes from standard input: give - as FILE",
                "run loan.asl.yaml --state Lnd | unknown state \"Lnd\"; did you mean \"Lend\"?",
                "run loan.asl.yaml --state Enjoy --input nowhere.json | no such file: nowhere.json",
                "run loan.asl.yaml --state Enjoy --input broken.json | broken.json:1:10: the object that begins on line 1 is not closed",
                "run loan.asl.yaml --state Enjoy --variables list.json | --variables takes a file with a JSON object",
            })
    void aWrongCallIsToldInOneLine(String call, String problem) {
        Outcome outcome = new Call(folder).run(call.split(" "));
        assertThat(outcome.err()).isEqualTo("steplint: " + problem + "\n");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void aDefinitionThatCannotRunIsShownAsLintWould() {
        Outcome outcome = new Call(folder)
                .standardInput(Call.FAULTY)
                .run("run", "-", "--stdin-filename", "trip.asl.json", "--state", "Book");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).startsWith("error[missing-target]: ").contains("--> trip.asl.json:4:68");
        Outcome json = new Call(folder)
                .standardInput(Call.FAULTY)
                .run("run", "-", "--stdin-filename", "trip.asl.json", "--format", "json");
        assertThat(json.out()).contains("\"rule\": \"missing-target\"");
    }

    @Test
    void faultsInTheMocksAreShownAtTheirPlace() throws IOException {
        Outcome outcome = new Call(folder)
                .file(
                        "mocks.yaml",
                        MOCKS.replace("Lent: {Lend:", "Lent: {Lennd:").replace("Return", "Retrun"))
                .run("run", "loan.asl.yaml", "--mocks", "mocks.yaml", "--case", "Lent");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEqualTo("""
                error[mocks]: reply 2 of response "Done" has neither Return nor Throw
                 --> mocks.yaml:9:9
                  |
                9 |     2: {Retrun: {StatusCode: 200, Payload: {until: Friday}}}
                  |         ^^^^^^
                  = help: did you mean Return?

                1 error in 1 file (0 state machines)
                """);
    }

    @Test
    void aStateIsRunAloneWithItsMock() {
        assertThat(state("--case", "Lent", "--retry-count", "2")).isEqualTo(new Outcome(0, """
                SUCCEEDED  Lend

                  input                 {}
                  afterInputPath        {}
                  afterParameters       {}
                  result                {"until":"Friday"}
                  afterResultSelector   {"until":"Friday"}
                  afterResultPath       {"until":"Friday"}

                  output                {"until":"Friday"}
                  next state            Enjoy
                """, ""));
    }

    @Test
    void itsJsonHasTheShapeOfTestState() {
        assertThat(state("--case", "Gone", "--format", "json", "--input-json", "7"))
                .isEqualTo(new Outcome(1, """
                {
                  "status": "CAUGHT_ERROR",
                  "output": {
                    "Error": "Lost",
                    "Cause": "nobody knows where"
                  },
                  "error": "Lost",
                  "cause": "nobody knows where",
                  "nextState": "Sorry",
                  "inspectionData": {
                    "input": 7,
                    "afterInputPath": 7,
                    "afterParameters": 7,
                    "errorDetails": {
                      "catchIndex": 0
                    }
                  }
                }
                """, ""));
        assertThat(state("--case", "Lent", "--retry-count", "1", "--format", "json")
                        .out())
                .contains("\"status\": \"RETRIABLE\"", "\"retryBackoffIntervalSeconds\": 2");
    }

    private Outcome state(String... options) {
        String[] call = new String[options.length + 6];
        System.arraycopy(
                new String[] {"run", "loan.asl.yaml", "--state", "Lend", "--mocks", "mocks.yaml"}, 0, call, 0, 6);
        System.arraycopy(options, 0, call, 6, options.length);
        return new Call(folder).run(call);
    }
}
