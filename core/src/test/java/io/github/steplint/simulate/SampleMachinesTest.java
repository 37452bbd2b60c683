package io.github.steplint.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.simulate.Execution.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The machines with which everybody begins, run down every branch they have. */
class SampleMachinesTest {
    private static final String POLLER = """
            StartAt: Order
            States:
              Order:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:order
                Next: Pause
              Pause:
                Type: Wait
                Seconds: 10
                Next: Poll
              Poll:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:poll
                Next: Ready?
              Ready?:
                Type: Choice
                Choices:
                  - Variable: $.url
                    IsNull: false
                    Next: Load
                Default: Pause
              Load:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:load
                Next: Publish
              Publish:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:publish
                End: true
            """;

    private static final String BASKET = """
            StartAt: Everything there?
            States:
              Everything there?:
                Type: Map
                ItemsPath: $.basket
                ResultPath: null
                Parameters:
                  wanted.$: $$.Map.Item.Value
                Iterator:
                  StartAt: There?
                  States:
                    There?:
                      Type: Task
                      Resource: arn:aws:states:::lambda:invoke
                      Parameters: {FunctionName: is-there, "Payload.$": $}
                      Retry:
                        - ErrorEquals: [Lambda.ServiceException]
                          IntervalSeconds: 2
                          MaxAttempts: 6
                          BackoffRate: 2
                      End: true
                Next: Both
              Both:
                Type: Parallel
                Branches:
                  - StartAt: Note
                    States:
                      Note:
                        Type: Task
                        Resource: arn:aws:states:::lambda:invoke
                        Parameters: {FunctionName: note-order, "Payload.$": $}
                        OutputPath: $.Payload
                        End: true
                  - StartAt: Take all
                    States:
                      Take all:
                        Type: Map
                        ItemsPath: $.basket
                        ResultPath: null
                        Parameters:
                          wanted.$: $$.Map.Item.Value
                        Iterator:
                          StartAt: Take
                          States:
                            Take:
                              Type: Task
                              Resource: arn:aws:states:::lambda:invoke
                              Parameters: {FunctionName: take, "Payload.$": $}
                              End: true
                        End: true
                End: true
            """;

    private static final String HANDLED = """
            StartAt: Greet
            States:
              Greet:
                Type: Task
                Resource: arn:aws:lambda:eu-central-1:123456789012:function:greet
                TimeoutSeconds: 20
                Retry:
                  - ErrorEquals: [Shy]
                    IntervalSeconds: 1
                    MaxAttempts: 2
                    BackoffRate: 2
                  - ErrorEquals: [States.Timeout]
                    MaxAttempts: 1
                    IntervalSeconds: 7
                Catch:
                  - ErrorEquals: [Shy]
                    Next: Wave
                  - ErrorEquals: [States.TaskFailed]
                    Next: Nod
                  - ErrorEquals: [States.ALL]
                    Next: Leave
                End: true
              Wave: {Type: Pass, Result: waved, End: true}
              Nod: {Type: Pass, Result: nodded, End: true}
              Leave: {Type: Pass, Result: left, End: true}
            """;

    @Test
    void thePollerGoesRoundUntilTheUrlIsThere() {
        List<JsonNode> answers =
                new ArrayList<>(List.of(json("{\"url\":null}"), json("{\"url\":null}"), json("{\"url\":\"u\"}")));
        Execution execution = poller().task("Poll", call -> answers.remove(0))
                .task(
                        "Load",
                        call -> json("{\"bytes\":" + call.path("url").asString().length() + "}"))
                .task("Publish", call -> call)
                .run("{}");

        assertThat(execution.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(execution.output()).hasValue(json("{\"bytes\":1}"));
        assertThat(execution.path())
                .containsExactly(
                        "Order", "Pause", "Poll", "Ready?", "Pause", "Poll", "Ready?", "Pause", "Poll", "Ready?",
                        "Load", "Publish");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void thePollerFailsWhereTheFieldIsMissing() {
        Execution execution =
                poller().task("Poll", call -> json("{\"status\":\"busy\"}")).run("{}");

        assertThat(execution.status()).isEqualTo(Status.FAILED);
        assertThat(execution.error()).hasValue("States.Runtime");
        assertThat(execution.cause().orElseThrow())
                .startsWith("An error occurred while executing the state 'Ready?'")
                .contains("$.url");
    }

    @Test
    void theBasketGoesThroughBothMaps() {
        Execution execution = basket().task("Note", call -> json("{\"Payload\":\"noted\"}"))
                .task("Take", call -> json("{\"Payload\":null}"))
                .run("{\"basket\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");

        assertThat(execution.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(execution.output()).hasValue(json("[\"noted\",{\"basket\":[{\"id\":\"a\"},{\"id\":\"b\"}]}]"));
        assertThat(execution.history().stream().filter(event -> event.type().equals("MapIterationSucceeded")))
                .hasSize(4);
    }

    @Test
    void oneItemThatIsMissingStopsTheBasket() {
        Execution execution = basket().task("There?", call -> {
                    if (call.at("/Payload/wanted/id").asString().equals("b")) {
                        throw new NotThere("b is sold out");
                    }
                    return call;
                })
                .run("{\"basket\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");

        assertThat(execution.status()).isEqualTo(Status.FAILED);
        assertThat(execution.error()).hasValue("NotThere");
        assertThat(execution.path()).containsExactly("Everything there?");
    }

    @ParameterizedTest
    @CsvSource({
        "Shy, 3, waved, 3",
        "Shy, 2, hello, 3",
        "Rude, 1, nodded, 0",
        "States.Timeout, 2, left, 7",
        "States.Timeout, 1, hello, 7",
    })
    void everyRetrierAndCatcherHasItsTurn(String error, int failures, String output, long seconds) {
        Execution execution = Simulator.ofDefinition(HANDLED)
                .withTasks(call -> call.invocation() < failures
                        ? TaskAnswer.failed(error, "why")
                        : TaskAnswer.returned(json("\"hello\"")))
                .run("{}");

        assertThat(execution.status()).isEqualTo(Status.SUCCEEDED);
        assertThat(execution.output().orElseThrow().asString()).isEqualTo(output);
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aWorkerThatNeverAnswersRunsIntoTheTimeout() {
        TaskHandler silent = call -> new TaskAnswer.Silent(Optional.empty());
        Execution execution = Simulator.ofDefinition(HANDLED).withTasks(silent).run("{}");

        assertThat(execution.output().orElseThrow().asString()).isEqualTo("left");
        assertThat(execution.duration()).isEqualTo(Duration.ofSeconds(47));
    }

    private static Simulator poller() {
        return Simulator.ofDefinition(POLLER).task("Order", call -> json("{\"id\":7}"));
    }

    private static Simulator basket() {
        return Simulator.ofDefinition(BASKET).task("There?", call -> json("{\"Payload\":null}"));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static final class NotThere extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotThere(String message) {
            super(message);
        }
    }
}
