package io.github.steplint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.cli.Call.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code steplint run}: whole machines, from what is written to the status of the process. */
class RunMachineTest {
    private static final String SERVICE = """
            service: shop
            provider:
              name: aws
            custom:
              pause: 45
            stepFunctions:
              stateMachines:
                poller:
                  definition:
                    StartAt: Create
                    States:
                      Create:
                        Type: Task
                        Resource: !GetAtt createReport.Arn
                        Next: Pause
                      Pause:
                        Type: Wait
                        Seconds: ${self:custom.pause}
                        Next: Poll
                      Poll:
                        Type: Task
                        Resource: !GetAtt pollReport.Arn
                        Next: Done?
                      Done?:
                        Type: Choice
                        Choices:
                          - Variable: $.url
                            IsNull: false
                            Next: Publish
                        Default: Pause
                      Publish:
                        Type: Task
                        Resource: !GetAtt publishReport.Arn
                        End: true
                greeter:
                  type: EXPRESS
                  definition:
                    StartAt: Greet
                    States:
                      Greet:
                        Type: Pass
                        Parameters:
                          hello.$: $$.Execution.Name
                        End: true
            """;
    private static final String MOCKS = """
            StateMachines:
              poller:
                TestCases:
                  ThirdTime: {Create: Created, Poll: Patience, Publish: Published}
                  Undefined: {Create: Created, Poll: Created}
                  Impatient: {Create: Created, Poll: Once}
                  Endless: {Create: Created, Poll: Never}
            MockedResponses:
              Created:
                0: {Return: {StatusCode: 200, Payload: {id: 7}}}
              Patience:
                0-1: {Return: {StatusCode: 200, Payload: {url: null}}}
                2: {Return: {StatusCode: 200, Payload: {url: "https://reports.example/7"}}}
              Once:
                0: {Return: {url: null}}
              Never:
                0-99999: {Return: {url: null}}
              Published:
                0: {Return: published}
            """;

    @TempDir
    Path folder;

    @Test
    void aMachineRunsThroughItsLoop() throws IOException {
        assertThat(poller("--case", "ThirdTime")).isEqualTo(new Outcome(0, """
                SUCCEEDED  poller

                  Create → (Pause → Poll → Done?) × 3 → Publish

                  output  "published"
                  time    2 min 15 s, virtual
                  billed  11 state transitions, $0.000275 on STANDARD ($0.025 per 1,000)
                """, ""));
    }

    @Test
    void aFieldThatIsMissingFailsAsItDoesAtAws() throws IOException {
        assertThat(poller("--case", "Undefined")).isEqualTo(new Outcome(1, """
                FAILED  poller

                  Create → Pause → Poll → Done?

                  time    45 s, virtual
                  billed  4 state transitions, $0.0001 on STANDARD ($0.025 per 1,000)

                error: state "Done?" fails with States.Runtime
                  --> serverless.yml:24:11
                   |
                24 |           Done?:
                   |           ^^^^^
                   = cause: An error occurred while executing the state 'Done?' (entered at the event id #14). Invalid path '$.url': The choice state's condition path references an invalid value.
                """, ""));
    }

    @Test
    void aMissingReplyShowsWhatToAdd() throws IOException {
        Outcome outcome = poller("--case", "Impatient");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("ABORTED  poller\n\n  Create → Pause → Poll → Done? → Pause → Poll\n")
                .contains(
                        "error: state \"Poll\" calls a Lambda function once more than response \"Once\" has replies",
                        "= help: add to that response:\n       \"1\": {\"Return\": {\"StatusCode\": 200");
    }

    @Test
    void anEndlessMachineStopsAtTheLimitOfItsHistory() throws IOException {
        JsonNode json = json(poller("--case", "Endless", "--format", "json", "--max-events", "500"));

        assertThat(json.path("status").asString()).isEqualTo("FAILED");
        assertThat(json.path("history").size()).isEqualTo(500);
        assertThat(json.path("history").get(499).path("type").asString()).isEqualTo("ExecutionFailed");
    }

    @Test
    void jsonHasThePathTheTimeAndTheHistory() throws IOException {
        Outcome outcome =
                poller("--case", "ThirdTime", "--format", "json", "--start-time", "2031-05-01T12:00:00+02:00");
        JsonNode json = json(outcome);

        assertThat(json.propertyNames())
                .containsExactly(
                        "status",
                        "output",
                        "error",
                        "cause",
                        "path",
                        "transitions",
                        "virtualDuration",
                        "variables",
                        "history");
        assertThat(json.path("virtualDuration").asString()).isEqualTo("PT2M15S");
        assertThat(json.path("path").get(1).asString()).isEqualTo("Pause");
        assertThat(json.path("error").isNull()).isTrue();
        assertThat(json.path("history").get(0).path("timestamp").asString()).isEqualTo("2031-05-01T10:00:00Z");
        assertThat(poller("--case", "ThirdTime", "--format", "json", "--start-time", "2031-05-01T10:00:00Z"))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "echo, 0, '{\"id\":7}'",
        "null, 0, 'null'",
    })
    void whatIsNotMockedAnswersAsAsked(String how, int status, String output) throws IOException {
        Outcome outcome = new Call(folder)
                .file("pay.asl.json", """
                        {"StartAt": "Pay", "States": {"Pay": {
                          "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "End": true}}}
                        """)
                .run("run", "pay.asl.json", "--unmocked", how, "--input-json", "{\"id\": 7}", "--format", "json");

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(json(outcome).path("output")).hasToString(output);
    }

    @Test
    void aTaskWithoutMocksShowsAWholeFile() throws IOException {
        Outcome outcome = call("--machine", "poller");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out())
                .contains(
                        "error: state \"Create\" calls a Lambda function, and no mock says what that answers",
                        "\"Publish\": \"PublishAnswers\"");
    }

    @Test
    void theContextCanBeGiven() throws IOException {
        Outcome outcome = new Call(folder)
                .file("serverless.yml", SERVICE)
                .file("context.json", "{\"Execution\": {\"Name\": \"spring\"}}")
                .run("run", "serverless.yml", "--machine", "greeter", "--context", "context.json", "--input-json", "1");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("output  {\"hello\":\"spring\"}", "EXPRESS is billed by the request, by time and memory");
    }

    @Test
    void theInputCanComeFromStandardInput() throws IOException {
        Outcome outcome = new Call(folder)
                .file("book.asl.json", Call.SOUND.replace("\"Result\": { \"seat\": \"14A\" }, ", ""))
                .standardInput("[7]")
                .run("run", "book.asl.json", "--input", "-");

        assertThat(outcome.out()).contains("output  [7]");
    }

    @Test
    void aMachineOfSeveralMustBeNamed() throws IOException {
        assertThat(call()).isEqualTo(new Outcome(2, "", """
                steplint: serverless.yml holds 2 state machines: say --machine and one of poller, greeter
                """));
        assertThat(call("--machine", "poler")).isEqualTo(new Outcome(2, "", """
                steplint: unknown state machine "poler"; did you mean "poller"?
                """));
    }

    @Test
    void anErrorInAnotherMachineDoesNotMatter() throws IOException {
        Outcome outcome = new Call(folder)
                .file("serverless.yml", SERVICE.replace("Next: Publish", "Next: Pubish"))
                .run("run", "serverless.yml", "--machine", "greeter");

        assertThat(outcome.status()).isZero();
    }

    @Test
    void aFolderStandsForS3() throws IOException {
        String machine = """
                {"StartAt": "Import", "States": {"Import": {
                  "Type": "Map",
                  "ItemReader": {
                    "Resource": "arn:aws:states:::s3:getObject",
                    "ReaderConfig": { "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" },
                    "Parameters": { "Bucket": "books", "Key": "new/2025.csv" }
                  },
                  "ItemProcessor": {
                    "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
                    "StartAt": "Shelve", "States": { "Shelve": { "Type": "Pass", "OutputPath": "$.title", "End": true } }
                  },
                  "End": true}}}
                """;
        new Call(folder)
                .file("import.asl.json", machine)
                .file("s3/books/new/2025.csv", "title,author\nEmma,Austen\nKim,Kipling\n");

        assertThat(new Call(folder).run("run", "import.asl.json", "--s3", "s3").out())
                .contains("output  [\"Emma\",\"Kim\"]");
        Outcome nowhere = new Call(folder).run("run", "import.asl.json", "--s3", "s4");
        assertThat(nowhere.status()).isEqualTo(2);
        assertThat(nowhere.err()).startsWith("steplint: the folder ").endsWith("does not exist\n");
    }

    @Test
    void verboseShowsEachStateWithItsData() throws IOException {
        assertThat(poller("--case", "Undefined", "-v").out()).startsWith("""
                          0 s  Create   in       {}
                                        calls    {}
                                        answer   {"id":7}
                                        out      {"id":7}
                          0 s  Pause    in       {"id":7}
                         45 s           out      = in
                """);
    }

    /** What the documentation says of the examples is what the examples do. */
    @Test
    void theExamplesEndAsTheirNamesSay() {
        Path examples = Path.of("..", "examples").toAbsolutePath().normalize();
        List<String> ends = new ArrayList<>();
        for (String call : List.of(
                "orders/orders.asl.json --input orders/input.json --mocks orders/mocks.json --case InStock",
                "orders/orders.asl.json --input orders/input.json --mocks orders/mocks.json --case SoldOut",
                "orders/orders.asl.json --input orders/input.json --mocks orders/mocks.json --case StockServiceStumbles",
                "library-loan/loan.asl.yaml --input library-loan/input.json --mocks library-loan/mocks.json --case Returned",
                "library-loan/loan.asl.yaml --input library-loan/input.json --mocks library-loan/mocks.json --case Lost",
                "report-poller/serverless.yml --mocks report-poller/mocks.yaml --case ThirdTime",
                "report-poller/serverless.yml --mocks report-poller/mocks.yaml --case ServiceFails",
                "report-poller/serverless.yml --mocks report-poller/mocks.yaml --case Throttled")) {
            Outcome outcome = new Call(examples).run(("run " + call).split(" "));
            ends.add(call.substring(call.lastIndexOf(' ') + 1) + " "
                    + outcome.out().lines().findFirst().orElse(outcome.err()));
        }
        assertThat(ends)
                .containsExactly(
                        "InStock SUCCEEDED  orders",
                        "SoldOut FAILED  orders",
                        "StockServiceStumbles SUCCEEDED  orders",
                        "Returned SUCCEEDED  loan",
                        "Lost FAILED  loan",
                        "ThirdTime SUCCEEDED  salesReport",
                        "ServiceFails FAILED  salesReport",
                        "Throttled SUCCEEDED  salesReport");
    }

    private Outcome poller(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("--machine", "poller", "--mocks", "mocks.yaml"));
        all.addAll(List.of(options));
        new Call(folder).file("mocks.yaml", MOCKS);
        return call(all.toArray(new String[0]));
    }

    private Outcome call(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("run", "serverless.yml"));
        all.addAll(List.of(options));
        return new Call(folder).file("serverless.yml", SERVICE).run(all.toArray(new String[0]));
    }

    private static JsonNode json(Outcome outcome) {
        return JsonMapper.shared().readTree(outcome.out());
    }
}
