package io.github.steplint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AslParserTest {

    private static final String REPORT = """
            {
              "Comment": "Builds a report and waits for it",
              "StartAt": "Start report",
              "TimeoutSeconds": 3600,
              "States": {
                "Start report": {
                  "Type": "Task",
                  "Resource": "arn:aws:states:::lambda:invoke",
                  "Parameters": {"FunctionName": "report", "Payload": {"Type": "x", "Next": 1}},
                  "ResultPath": "$.job",
                  "TimeoutSeconds": 60,
                  "HeartbeatSecondsPath": "$.beat",
                  "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "MaxAttempts": 0, "BackoffRate": 1.5}],
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Failed", "ResultPath": null}],
                  "Next": "Pause"
                },
                "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Done?"},
                "Done?": {
                  "Type": "Choice",
                  "Choices": [
                    {"And": [{"Variable": "$.job.state", "IsPresent": true},
                             {"Not": {"Variable": "$.job.state", "StringEquals": "RUNNING"}}],
                     "Next": "Each page"}
                  ],
                  "Default": "Pause"
                },
                "Each page": {
                  "Type": "Map",
                  "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                    "StartAt": "Print",
                    "States": {"Print": {"Type": "Pass", "End": true}}
                  },
                  "Next": "Side by side"
                },
                "Side by side": {
                  "Type": "Parallel",
                  "Branches": [{"StartAt": "Mail", "States": {"Mail": {"Type": "Succeed"}}}],
                  "End": true
                },
                "Failed": {"Type": "Fail", "Error": "ReportFailed", "CausePath": "$.job.cause"}
              }
            }
            """;

    @Test
    void buildsEveryTypeOfState() {
        StateMachine machine = Parsed.json(REPORT);

        assertThat(machine.defects()).isEmpty();
        assertThat(machine.states().map(State::name))
                .containsExactly(
                        "Start report", "Pause", "Done?", "Each page", "Print", "Side by side", "Mail", "Failed");
        assertThat(machine.states().map(state -> state.getClass().getSimpleName()))
                .containsExactly("Task", "Wait", "Choice", "Map", "Pass", "Parallel", "Succeed", "Fail");
        assertThat(machine.timeoutSeconds().flatMap(Value::known)).contains(3600L);
        assertThat(machine.scopes().map(Scope::kind))
                .containsExactly(Scope.Kind.MACHINE, Scope.Kind.PROCESSOR, Scope.Kind.BRANCH);
        assertThat(machine.scopes()).allMatch(Scope::complete);
    }

    @Test
    void readsTheWaysOutInTheOrderInWhichTheyAreTried() {
        StateMachine machine = Parsed.json(REPORT);

        assertThat(ways(machine.scope().states().get(0))).containsExactly("Next Pause", "the catcher's Next Failed");
        assertThat(ways(machine.scope().states().get(2))).containsExactly("the rule's Next Each page", "Default Pause");
        assertThat(machine.states().filter(State::terminal).map(State::name))
                .containsExactly("Print", "Side by side", "Mail", "Failed");
    }

    @Test
    void readsTimeoutsRetriersAndModes() {
        StateMachine machine = Parsed.json(REPORT);
        State.Task task = (State.Task) machine.scope().states().get(0);
        State.Map map = (State.Map) machine.scope().states().get(3);

        assertThat(task.timeouts().timeoutSeconds().flatMap(Value::known)).contains(60L);
        assertThat(task.timeouts().heartbeatSecondsPath()).isPresent();
        assertThat(task.handlers().retriers().get(0).maxAttempts().flatMap(Value::known))
                .contains(0L);
        assertThat(task.handlers().retriers().get(0).backoffRate().flatMap(Value::known))
                .contains(1.5);
        assertThat(map.fields().mode().known()).contains(MapFields.Mode.DISTRIBUTED);
        assertThat(map.fields().executionType().flatMap(Value::known)).contains("EXPRESS");
    }

    @Test
    void aStateTakesItsLanguageFromTheMachineAndNotFromTheStateAround() {
        StateMachine machine = Parsed.json("""
                {"StartAt": "Each", "States": {"Each": {
                  "Type": "Map", "QueryLanguage": "JSONata", "Items": "{% $states.input.loans %}", "End": true,
                  "ItemProcessor": {"StartAt": "Remind", "States": {
                    "Remind": {"Type": "Pass", "Output": "{% $states.input %}", "Next": "Close"},
                    "Close": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": 1, "End": true}}}}}}
                """);

        assertThat(machine.states().map(State::language))
                .containsExactly(QueryLanguage.JSONATA, QueryLanguage.JSONPATH, QueryLanguage.JSONATA);
        assertThat(Parsed.located(machine)).containsExactly("4:32 WrongLanguage? Output -> OutputPath nested");
    }

    @Test
    void aHoleForTheLanguageSilencesWhatDependsOnIt() {
        StateMachine machine = Parsed.json("""
                {"QueryLanguage": "${Language}", "StartAt": "A", "States": {
                  "A": {"Type": "Pass", "Output": "{% 1 %}", "InputPath": "$.x", "Next": "B"},
                  "B": {"Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true}}}
                """);

        assertThat(machine.language()).isEqualTo(QueryLanguage.UNKNOWN);
        assertThat(Parsed.defects(machine)).isEmpty();
    }

    @Test
    void anExplicitDowngradeIsTold() {
        StateMachine machine = Parsed.jsonata("{\"Type\": \"Succeed\", \"QueryLanguage\": \"JSONPath\"}");

        assertThat(Parsed.located(machine)).containsExactly("2:54 LanguageDowngrade state \"S\"");
    }

    @Test
    void aPlaceholderMayBeAnyStateOrAnyWayOut() {
        StateMachine machine = Parsed.yaml("""
                StartAt: Order
                States:
                  Order: ${file(order.yml):order}
                  Pay:
                    Type: Task
                    Resource: !GetAtt pay.Arn
                    Catch:
                      - ${self:custom.handler}
                    Next: !Sub "${After}"
                  ${Last}: ${file(last.yml)}
                """);

        assertThat(machine.defects()).isEmpty();
        assertThat(machine.scope().complete()).isFalse();
        assertThat(machine.scope().states()).hasSize(2);
        assertThat(machine.scope().states().get(0).transitions())
                .singleElement()
                .satisfies(way -> assertThat(way.target()).isInstanceOf(Value.Hole.class));
        assertThat(machine.scope().states().get(1).transitions())
                .hasSize(2)
                .allMatch(way -> way.target() instanceof Value.Hole);
    }

    @Test
    void aPlaceholderForAllStatesLeavesTheScopeIncomplete() {
        StateMachine machine = Parsed.yaml("StartAt: Order\nStates: ${file(states.yml)}\n");

        assertThat(machine.defects()).isEmpty();
        assertThat(machine.scope().complete()).isFalse();
    }

    @Test
    void aStateWithHiddenFieldsMayGoOnAnywhere() {
        StateMachine machine = Parsed.json("""
                {"StartAt": "A", "States": {"A": {"Type": "Task", "Fn::Transform": {"Name": "AWS::Include"}}}}
                """);

        assertThat(machine.defects()).isEmpty();
        assertThat(Parsed.only(machine).head().open()).isTrue();
        assertThat(Parsed.only(machine).transitions()).hasSize(1);
    }

    @Test
    void aSlipOfThePenIsToldOnceAndReadAsWhatWasMeant() {
        StateMachine machine = Parsed.json("""
                {"startAt": "A", "States": {
                  "A": {"type": "pass", "next": "B"},
                  "B": {"Type": "Wait", "seconds": 5, "End": true}}}
                """);

        assertThat(Parsed.located(machine))
                .containsExactly(
                        "1:2 UnknownField \"startAt\" -> StartAt",
                        "2:9 UnknownField \"type\" -> Type",
                        "2:25 UnknownField \"next\" -> Next",
                        "3:25 UnknownField \"seconds\" -> Seconds");
        assertThat(machine.scope().startAt().flatMap(Value::known)).contains("A");
        assertThat(ways(machine.scope().states().get(0))).containsExactly("Next B");
        assertThat(((State.Wait) machine.scope().states().get(1)).seconds()).isPresent();
    }

    @Test
    void aFieldAmongTheStatesIsToldOnce() {
        StateMachine machine = Parsed.json("""
                {"StartAt": "A", "States": {
                  "QueryLanguage": "JSONata",
                  "A": {"Type": "Pass", "Output": "{% 1 %}", "End": true}}}
                """);

        assertThat(Parsed.defects(machine)).containsExactly("WrongType state \"QueryLanguage\": an object");
        assertThat(machine.scope().states()).hasSize(1);
    }

    @Test
    void aStateOutsideStatesIsRecognised() {
        StateMachine machine = Parsed.json("""
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}, "B": {"Type": "Succeed"}}
                """);

        assertThat(Parsed.defects(machine)).containsExactly("UnknownField \"B\"; a state belongs inside States");
        assertThat(machine.scope().complete()).isFalse();
    }

    @Test
    void aNameThatStandsTwiceIsKeptTwice() {
        StateMachine machine = Parsed.json("""
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}, "A": {"Type": "Succeed"}}}
                """);

        assertThat(machine.states().map(State::name)).containsExactly("A", "A");
    }

    @Test
    void aDefinitionThatIsNoObjectSaysSo() {
        assertThat(Parsed.located(Parsed.json("[1]"))).containsExactly("1:1 WrongType the definition: an object");
        assertThat(Parsed.defects(Parsed.yaml("!Ref Definition"))).isEmpty();
    }

    @Test
    void nestingAsDeepAsAReaderAllowsIsRead() {
        StringBuilder rule = new StringBuilder();
        rule.append("{\"Not\": ".repeat(150))
                .append("{\"Variable\": \"$.n\", \"IsNull\": true}")
                .append("}".repeat(150));
        String text = "{\"Type\": \"Choice\", \"Choices\": [" + rule + "]}";

        assertThat(Parsed.defects(Parsed.state(text))).containsExactly("MissingField Next");
    }

    private static List<String> ways(State state) {
        return ways(state.transitions().stream());
    }

    private static List<String> ways(Stream<Transition> transitions) {
        return transitions
                .map(way -> way.kind().phrase() + " " + way.target().known().orElse("?"))
                .toList();
    }

    @Test
    void aMisspeltTypeIsTheOnlyFaultWhereTheFieldsDoNotFitTheGuess() {
        assertThat(Parsed.defects(Parsed.state("{\"Type\": \"Pas\", \"Seconds\": 5, \"End\": true}")))
                .hasSize(1);
        assertThat(Parsed.defects(Parsed.state("{\"Type\": \"wait\", \"Seconds\": \"5\", \"End\": true}")))
                .hasSize(2);
    }

    @Test
    void aMisspeltFieldOfAMapIsTheOneThatWasMeant() {
        State.Map map = (State.Map) Parsed.json("""
                        {"StartAt": "Print", "States": {"Print": {
                          "Type": "Map",
                          "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
                                         "Parameter": {"Bucket": "loans"}, "ReaderConfig": {"Inputtype": "JSON"}},
                          "ItemProcessor": {
                            "ProcessConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                            "StartAt": "Page", "States": {"Page": {"Type": "Succeed"}}},
                          "End": true}}}
                        """).states().findFirst().orElseThrow();
        ItemReader reader = ItemReader.of(map.fields()).orElseThrow();
        assertThat(reader.access().bucket()).isTrue();
        assertThat(reader.inputType().flatMap(Value::known)).contains("JSON");
        assertThat(map.fields().mode().known()).contains(MapFields.Mode.DISTRIBUTED);
    }
}
