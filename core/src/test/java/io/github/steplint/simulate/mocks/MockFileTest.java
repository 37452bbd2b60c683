package io.github.steplint.simulate.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mock configuration is read as it is written, and what is wrong with it is told at its place. */
class MockFileTest {
    private static final String LOANS = """
            {
              "StateMachines": {
                "Loan": {
                  "TestCases": {
                    "Returned": { "ConfirmLoan": "Confirmed", "TakeBack": "Back" },
                    "Lost": { "ConfirmLoan": "Confirmed", "TakeBack": "Never" }
                  }
                }
              },
              "MockedResponses": {
                "Confirmed": { "0": { "Return": { "MessageId": "m-1" } } },
                "Back": {
                  "0": { "Throw": { "Error": "CounterClosed", "Cause": "It is Sunday" } },
                  "1-3": { "Throw": { "Error": "CounterClosed" } },
                  "4": { "Return": "shelf 7" }
                },
                "Never": { "0-9": { "Throw": { "Error": "States.Timeout" } } }
              }
            }
            """;

    private static final StateMachine MACHINE = machine("""
            {
              "StartAt": "ConfirmLoan",
              "States": {
                "ConfirmLoan": {
                  "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": {}, "Next": "Wait"
                },
                "Wait": { "Type": "Wait", "Seconds": 60, "Next": "TakeBack" },
                "TakeBack": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true }
              }
            }
            """);

    @Test
    void aResponseAnswersEachInvocation() {
        MockCase mocks = choose(LOANS, "Returned").value().orElseThrow();
        MockResponse back = mocks.responses().get("TakeBack");

        assertThat(back.reply(0)).contains(new MockReply.Throw("CounterClosed", Optional.of("It is Sunday")));
        assertThat(back.reply(1)).contains(new MockReply.Throw("CounterClosed", Optional.empty()));
        assertThat(back.reply(3)).isEqualTo(back.reply(1));
        assertThat(back.reply(4)).map(Object::toString).hasValue("Return[result=\"shelf 7\"]");
        assertThat(back.reply(5)).isEmpty();
        assertThat(back.size()).isEqualTo(5);
    }

    @Test
    void yamlIsReadAsWell() {
        String yaml = """
                StateMachines:
                  Loan:
                    TestCases:
                      Returned:
                        ConfirmLoan: Confirmed
                MockedResponses:
                  Confirmed:
                    0: {Throw: {Error: Sns.Throttled}}
                    1-2: {Return: null}
                """;
        MockFile file = MockFile.read(new SourceFile("mocks.yml", yaml)).value().orElseThrow();
        MockCase mocks =
                file.choose(Optional.empty(), Optional.empty(), MACHINE).value().orElseThrow();

        assertThat(mocks.name().value()).isEqualTo("Returned");
        assertThat(mocks.responses().get("ConfirmLoan").reply(2))
                .map(Object::toString)
                .hasValue("Return[result=null]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"StateMachines\"` | `\"StateMachine\"` | `2:3 the mock configuration has no StateMachines` | `write StateMachines for StateMachine`",
                "`\"TestCases\"` | `\"Tests\"` | `3:13 state machine \"Loan\" has no TestCases` | `add \"TestCases\": {}`",
                "`\"Back\" }` | `\"Bakc\" }` | `5:63 response \"Bakc\" of state \"TakeBack\" does not exist under MockedResponses` | `did you mean \"Back\"?`",
                "`\"Back\" }` | `[] }` | `5:63 test case \"Returned\" gives state \"TakeBack\" an array, not the name of a response` | `put the replies under MockedResponses and write their name here`",
                "`\"1-3\"` | `\"2-3\"` | `14:7 response \"Back\" has no reply for invocation 1: the numbers begin with 0 and follow each other` | `write \"1-2\"`",
                "`\"1-3\"` | `\"0-3\"` | `14:7 response \"Back\" has two replies for invocation 0: the numbers begin with 0 and follow each other` | `write \"1-4\"`",
                "`\"1-3\"` | `\"3-1\"` | `14:7 range \"3-1\" in response \"Back\" ends before it begins` | `write \"1-3\"`",
                "`\"1-3\"` | `\"first\"` | `14:7 \"first\" in response \"Back\" is no number of an invocation` | `write \"0\" for the first, or a range such as \"1-2\"`",
                "`{ \"Return\": \"shelf` | `{ \"Retrun\": \"shelf` | `15:14 reply 4 of response \"Back\" has neither Return nor Throw` | `did you mean Return?`",
                "`{ \"Return\": \"shelf` | `{ \"Throw\": {}, \"Return\": \"shelf` | `15:14 reply 4 of response \"Back\" has both Return and Throw` | `leave out one of the two`",
                "`\"Error\": \"CounterClosed\" }` | `\"error\": \"CounterClosed\" }` | `14:27 Throw of reply 1-3 of response \"Back\" has no Error` | `write Error for error`",
                "`\"It is Sunday\"` | `7` | `13:60 Cause of reply 0 of response \"Back\" is an integer, not a string` | ``",
            })
    void faultsAreToldAtTheirPlace(String right, String wrong, String message, String help) {
        assertThat(MockFile.read(new SourceFile("mocks.json", LOANS.replace(right, wrong)))
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(place(problem) + " " + problem.message()).isEqualTo(message);
                    assertThat(problem.help()).isEqualTo(help);
                });
    }

    @Test
    void aStateMustBeATaskOfTheMachine() {
        MockFile.Result<MockCase> chosen = choose(
                LOANS.replace("\"Lost\": { \"ConfirmLoan\"", "\"Lost\": { \"ConfirmLaon\"")
                        .replace("\"Returned\": { \"ConfirmLoan\"", "\"Returned\": { \"Wait\""),
                "Returned");

        assertThat(chosen.value()).isEmpty();
        assertThat(chosen.problems())
                .extracting(problem -> place(problem) + " " + problem.message() + " / " + problem.help())
                .containsExactly(
                        "5:23 test case \"Returned\" mocks state \"Wait\", which is no Task, so that the mock never"
                                + " answers / leave out the line",
                        "6:19 test case \"Lost\" mocks state \"ConfirmLaon\", which does not exist in the state"
                                + " machine / did you mean \"ConfirmLoan\"?");
    }

    @Test
    void anUnknownCaseIsToldWithTheNearest() {
        assertThat(choose(LOANS, "Returnde").problems())
                .extracting(problem -> problem.message() + " / " + problem.help())
                .containsExactly("state machine \"Loan\" has no test case \"Returnde\" / did you mean \"Returned\"?");
        assertThat(file(LOANS)
                        .choose(Optional.of("Loan"), Optional.empty(), MACHINE)
                        .problems())
                .extracting(problem -> problem.message() + " / " + problem.help())
                .containsExactly(
                        "state machine \"Loan\" has 2 test cases / say --case and one of \"Returned\", \"Lost\"");
    }

    @Test
    void amongSeveralMachinesTheNameDecidesAndElseTheCase() {
        String two = LOANS.replace("\"Loan\": {", "\"Orders\": { \"TestCases\": { \"Sold\": {} } },\n    \"Loan\": {");

        assertThat(file(two)
                        .choose(Optional.of("Orders"), Optional.of("Sold"), MACHINE)
                        .value())
                .map(MockCase::machine)
                .hasValue("Orders");
        assertThat(file(two)
                        .choose(Optional.of("loan.asl"), Optional.of("Lost"), MACHINE)
                        .value())
                .map(MockCase::machine)
                .hasValue("Loan");
        assertThat(file(two)
                        .choose(Optional.of("Oders"), Optional.of("None"), MACHINE)
                        .problems())
                .extracting(problem -> problem.message() + " / " + problem.help())
                .containsExactly("there are no mocks for a state machine \"Oders\" / did you mean \"Orders\"?");
    }

    @ParameterizedTest
    @CsvSource({"'',the mock configuration is empty", "[],'the mock configuration is an array, not an object'"})
    void whatIsNoConfigurationIsToldAsSuch(String text, String message) {
        assertThat(MockFile.read(new SourceFile("mocks.json", text)).problems())
                .extracting(MockProblem::message)
                .containsExactly(message);
    }

    @Test
    void brokenTextIsToldAndNothingElse() {
        List<MockProblem> problems = MockFile.read(new SourceFile("mocks.json", "{\"StateMachines\": {"))
                .problems();

        assertThat(problems).hasSize(1);
    }

    private static String place(MockProblem problem) {
        return problem.span().from().line() + ":" + problem.span().from().column();
    }

    private static MockFile file(String text) {
        return MockFile.read(new SourceFile("mocks.json", text)).value().orElseThrow();
    }

    private static MockFile.Result<MockCase> choose(String text, String name) {
        return file(text).choose(Optional.empty(), Optional.of(name), MACHINE);
    }

    static StateMachine machine(String text) {
        return AslParser.parse(
                JsonReader.read(new SourceFile("loan.asl.json", text), Limits.DEFAULT)
                        .root()
                        .orElseThrow(),
                MachineType.STANDARD);
    }
}
