package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.simulate.teststate.TestMock;
import io.github.steplint.simulate.teststate.TestRefusal;
import io.github.steplint.simulate.teststate.TestRequest;
import io.github.steplint.simulate.teststate.TestResult;
import io.github.steplint.simulate.teststate.TestSetting;
import io.github.steplint.simulate.teststate.TestState;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Single states that TestState ran, and calls that it refused. */
@Tag("conformance")
class TestStateConformance {
    private static final Instant NOW = Instant.parse("2030-01-31T09:00:00Z");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Test
    void statesEndAsRecorded() throws IOException {
        assumeTrue(SharedCases.present("oracle/teststate"));
        Tally outcome = new Tally("oracle/teststate/outcome");
        Tally inspection = new Tally("oracle/teststate/inspection");
        Tally refused = new Tally("oracle/teststate/refused");
        for (Path file : files()) {
            JsonNode recorded = SharedCases.json(file);
            JsonNode expected = recorded.path("expected");
            ObjectNode ours = run(file, recorded);
            String name = file.getFileName().toString();
            if (expected.has("exceptionCode")) {
                refused.count(differences(recorded, expected, ours).isEmpty(), name + " " + ours);
                continue;
            }
            JsonNode data = ours.remove("inspectionData");
            ObjectNode theirs = (ObjectNode) expected.deepCopy();
            JsonNode theirData = theirs.remove("inspectionData");
            List<String> differences = differences(recorded, theirs, ours);
            outcome.count(differences.isEmpty(), name + " " + differences);
            if (theirData != null && data != null) {
                Likeness likeness = new Likeness(ignored(recorded), false);
                likeness.compare("/inspectionData", theirData, data);
                inspection.count(likeness.differences().isEmpty(), name + " " + likeness.differences());
            }
        }
        outcome.settle();
        inspection.settle();
        refused.settle();
    }

    private static List<String> differences(JsonNode recorded, JsonNode theirs, JsonNode ours) {
        Likeness likeness = new Likeness(ignored(recorded), false);
        likeness.compare("", theirs, ours);
        return likeness.differences();
    }

    private static Set<String> ignored(JsonNode recorded) {
        Set<String> ignored = new HashSet<>();
        recorded.path("ignore").forEach(pointer -> ignored.add(pointer.asString()));
        return ignored;
    }

    private static ObjectNode run(Path file, JsonNode recorded) throws IOException {
        ObjectNode ours = JSON.objectNode();
        try {
            TestResult result = TestState.run(request(file, recorded));
            ours.put("status", result.status().name());
            result.output().ifPresent(output -> ours.set("output", output));
            result.error().ifPresent(error -> ours.put("error", error));
            result.cause().ifPresent(cause -> ours.put("cause", cause));
            result.nextState().ifPresent(next -> ours.put("nextState", next));
            ours.set("inspectionData", result.inspectionData());
        } catch (TestRefusal refusal) {
            ours.put("exceptionCode", refusal.code()).put("exceptionMessage", refusal.getMessage());
        } catch (RuntimeException broken) {
            ours.put("thrown", broken.toString());
        }
        return ours;
    }

    private static TestRequest request(Path file, JsonNode recorded) throws IOException {
        State state = state(recorded);
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        recorded.path("variables").properties().forEach(each -> variables.put(each.getKey(), each.getValue()));
        JsonNode input = recorded.path("input");
        return new TestRequest(
                state,
                input.isMissingNode() ? JSON.objectNode() : input,
                Optional.of(recorded.path("context")).filter(JsonNode::isObject),
                variables,
                mock(file, recorded, state),
                setting(recorded.path("stateConfiguration")),
                NOW,
                1);
    }

    private static State state(JsonNode recorded) {
        boolean whole = recorded.path("definitionKind").asString().equals("stateMachine");
        String name = whole ? recorded.path("stateName").asString() : "StateName";
        JsonNode definition = recorded.path("definition");
        if (!whole) {
            ObjectNode machine = JSON.objectNode().put("StartAt", name);
            machine.putObject("States").set(name, definition);
            definition = machine;
        }
        SourceFile source = new SourceFile("case.asl.json", SharedCases.print(definition));
        return AslParser.parse(JsonReader.read(source, Limits.DEFAULT).root().orElseThrow(), MachineType.STANDARD)
                .states()
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static TestSetting setting(JsonNode configuration) {
        JsonNode failed = configuration.path("mapIterationFailureCount");
        return new TestSetting(
                configuration.path("retrierRetryCount").asInt(0),
                failed.isNumber() ? OptionalInt.of(failed.asInt()) : OptionalInt.empty(),
                text(configuration.path("errorCausedByState")),
                text(configuration.path("mapItemReaderData")));
    }

    private static Optional<TestMock> mock(Path file, JsonNode recorded, State state) throws IOException {
        JsonNode mock = recorded.path("mock");
        if (mock.isObject()) {
            JsonNode error = mock.path("errorOutput");
            return Optional.of(new TestMock(
                    text(mock.path("result")),
                    error.isObject()
                            ? Optional.of(
                                    new TestMock.ErrorOutput(text(error.path("error")), text(error.path("cause"))))
                            : Optional.empty(),
                    TestMock.Validation.valueOf(mock.path("fieldValidationMode").asString("STRICT"))));
        }
        return state instanceof State.Task && !recorded.path("expected").has("exceptionCode")
                ? Optional.of(answered(file, recorded))
                : Optional.empty();
    }

    /** Where AWS really called the task, what it answered is the mock: it stands in the recording at DEBUG. */
    private static TestMock answered(Path file, JsonNode recorded) throws IOException {
        JsonNode expected = recorded.path("expected");
        if (expected.has("error")) {
            return TestMock.error(text(expected.path("error")), text(expected.path("cause")));
        }
        JsonNode result = expected.path("inspectionData").path("result");
        Path detailed = file.resolveSibling(file.getFileName().toString().replace("INFO", "DEBUG"));
        if (result.isMissingNode() && Files.exists(detailed)) {
            result = SharedCases.json(detailed)
                    .path("expected")
                    .path("inspectionData")
                    .path("result");
        }
        return TestMock.result(SharedCases.print(result.isMissingNode() ? expected.path("output") : result));
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/teststate"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
