package io.github.steplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A dry-run as people and scripts read it. */
class RunReportTest {
    private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");
    private static final StateMachine MACHINE = machine("""
            {
              "StartAt": "Order",
              "States": {
                "Order": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Wait" },
                "Wait": { "Type": "Wait", "Seconds": 30, "Next": "Read" },
                "Read": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Wait" }
              }
            }
            """);

    private final List<HistoryEvent> history = new ArrayList<>();

    @Test
    void aSuccessIsToldWithPathTimeAndCost() throws IOException {
        List<String> path = new ArrayList<>(List.of("Order"));
        for (int i = 0; i < 40; i++) {
            path.addAll(List.of("Wait", "Read"));
        }
        Execution execution = execution(Execution.Status.SUCCEEDED, path, 83, Duration.ofMinutes(20));

        assertThat(text(execution, false)).isEqualTo("""
                SUCCEEDED  reports

                  Order → (Wait → Read) × 40

                  output  {"url":"u"}
                  time    20 min, virtual
                  billed  83 state transitions, $0.002075 on STANDARD ($0.025 per 1,000)
                """);
    }

    @Test
    void aFailureIsShownAtItsState() throws IOException {
        event(0, "ExecutionStarted", 0, "{}");
        event(0, "TaskStateEntered", 0, "{\"name\": \"Order\", \"input\": \"{}\"}");
        event(2, "TaskFailed", 2, "{\"error\": \"States.Timeout\"}");
        event(3, "ExecutionFailed", 2, "{\"error\": \"States.Timeout\"}");
        Execution execution = new Execution(
                Execution.Status.FAILED,
                Optional.empty(),
                Optional.of("States.Timeout"),
                Optional.of("nobody\nanswered"),
                List.of("Order"),
                1,
                Duration.ofSeconds(2),
                Map.of(),
                history);

        assertThat(text(execution, false)).isEqualTo("""
                FAILED  reports

                  Order

                  time    2 s, virtual
                  billed  1 state transition, $0.000025 on STANDARD ($0.025 per 1,000)

                error: state "Order" fails with States.Timeout
                 --> reports.asl.json:4:5
                  |
                4 |     "Order": { "Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Wait" },
                  |     ^^^^^^^
                  = cause: nobody
                    answered
                """);
    }

    @Test
    void theTraceShowsWhatGoesInAndComesOut() throws IOException {
        event(0, "ExecutionStarted", 0, "{}");
        event(0, "TaskStateEntered", 0, "{\"name\": \"Order\", \"input\": \"{}\"}");
        event(
                2,
                "TaskScheduled",
                0,
                "{\"resourceType\": \"lambda\", \"resource\": \"invoke\", \"parameters\": \"{\\\"a\\\":1}\"}");
        event(3, "TaskStarted", 0, "{}");
        event(4, "TaskSucceeded", 0, "{\"output\": \"{\\\"url\\\":null}\"}");
        event(5, "TaskStateExited", 0, "{\"name\": \"Order\", \"output\": \"{\\\"url\\\":null}\"}");
        event(6, "WaitStateEntered", 0, "{\"name\": \"Wait\", \"input\": \"7\"}");
        event(7, "WaitStateExited", 30, "{\"name\": \"Wait\", \"output\": \"7\"}");
        event(8, "ExecutionSucceeded", 30, "{}");

        String trace = text(execution(Execution.Status.SUCCEEDED, List.of("Order"), 3, Duration.ofSeconds(30)), true);
        assertThat(trace).startsWith("""
                          0 s  Order  in       {}
                                      calls    lambda:invoke {"a":1}
                                      answer   {"url":null}
                                      out      {"url":null}
                          0 s  Wait   in       7
                         30 s         out      = in

                SUCCEEDED  reports
                """);
    }

    @Test
    void jsonHasTheShapeOfTheHistory() throws IOException {
        event(0, "ExecutionStarted", 0, "{\"input\": \"{}\"}");
        event(1, "ExecutionSucceeded", 30, "{}");
        StringBuilder out = new StringBuilder();
        RunJson.write(
                new DryRun(
                        "reports",
                        MACHINE,
                        execution(Execution.Status.SUCCEEDED, List.of("Order"), 2, Duration.ofSeconds(30))),
                out);

        assertThat(JsonMapper.shared().readTree(out.toString())).isEqualTo(json("""
                {
                  "status": "SUCCEEDED", "output": {"url": "u"}, "error": null, "cause": null,
                  "path": ["Order"], "transitions": 2, "virtualDuration": "PT30S", "variables": {"n": [1, 2.5, "x"]},
                  "history": [
                    {"id": 1, "previousEventId": 0, "type": "ExecutionStarted", "timestamp": "2030-01-01T00:00:00Z",
                     "executionStartedEventDetails": {"input": "{}"}},
                    {"id": 2, "previousEventId": 1, "type": "ExecutionSucceeded", "timestamp": "2030-01-01T00:00:30Z",
                     "executionSucceededEventDetails": {}}
                  ]
                }"""));
    }

    @Test
    void loopsAreFoldedAndLongWaysCut() {
        List<String> way = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            way.add("S" + i);
        }

        assertThat(Rounds.fold(List.of("A", "A", "A", "B", "C", "B", "C", "B")))
                .containsExactly("(A) × 3", "(B → C) × 2", "B");
        assertThat(Rounds.fold(way)).hasSize(121).contains("… 380 more …");
        assertThat(Rounds.fold(Collections.nCopies(1_000_000, "A"))).containsExactly("(A) × 1000000");
    }

    @Test
    void timeIsToldInTwoUnits() {
        assertThat(Durations.text(Duration.ZERO)).isEqualTo("0 s");
        assertThat(Durations.text(Duration.ofSeconds(90))).isEqualTo("1 min 30 s");
        assertThat(Durations.text(Duration.ofDays(365).plusSeconds(1))).isEqualTo("365 d 1 s");
        assertThat(Durations.text(Duration.ofMillis(1500))).isEqualTo("1 s 500 ms");
    }

    private static Execution execution(
            Execution.Status status, List<String> path, long transitions, Duration duration, HistoryEvent... more) {
        return new Execution(
                status,
                Optional.of(json("{\"url\": \"u\"}")),
                Optional.empty(),
                Optional.empty(),
                path,
                transitions,
                duration,
                Map.of("n", json("[1, 2.5, \"x\"]")),
                List.of(more));
    }

    private Execution execution(Execution.Status status, List<String> path, long transitions, Duration duration) {
        return execution(status, path, transitions, duration, history.toArray(new HistoryEvent[0]));
    }

    private void event(long previous, String type, long seconds, String details) {
        String name = Character.toLowerCase(type.charAt(0)) + type.substring(1) + "EventDetails";
        history.add(new HistoryEvent(
                history.size() + 1L,
                previous,
                type,
                START.plusSeconds(seconds),
                Optional.of(new HistoryEvent.Details(name, (ObjectNode) json(details)))));
    }

    private static String text(Execution execution, boolean verbose) throws IOException {
        StringBuilder out = new StringBuilder();
        RunText.write(new DryRun("reports", MACHINE, execution), verbose, Theme.PLAIN, out);
        return out.toString();
    }

    private static StateMachine machine(String text) {
        return AslParser.parse(
                JsonReader.read(new SourceFile("reports.asl.json", text), Limits.DEFAULT)
                        .root()
                        .orElseThrow(),
                MachineType.STANDARD);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
