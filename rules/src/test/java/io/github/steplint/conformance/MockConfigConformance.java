package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.mocks.MockCase;
import io.github.steplint.simulate.mocks.MockFile;
import io.github.steplint.simulate.mocks.Mocks;
import io.github.steplint.simulate.mocks.Unmocked;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Executions with a mock configuration: how they end, their events, and what the mocks determine of the data. */
@Tag("conformance")
class MockConfigConformance {

    @Test
    void mockedExecutionsGoAsRecorded() throws IOException {
        assumeTrue(SharedCases.present("oracle/mockconfig"));
        Tally tally = new Tally("oracle/mockconfig");
        for (Path file : files("oracle/mockconfig")) {
            List<String> differences = differences(SharedCases.json(file));
            tally.count(differences.isEmpty(), file.getFileName() + " " + differences);
        }
        tally.settle();
    }

    @Test
    void wholeConfigurationsAreRead() throws IOException {
        assumeTrue(SharedCases.present("oracle/mockconfig-files"));
        Tally tally = new Tally("oracle/mockconfig-files");
        for (Path file : files("oracle/mockconfig-files/mock_config_files")) {
            MockFile.Result<MockFile> read =
                    MockFile.read(SharedCases.source(file, file.getFileName().toString()));
            tally.count(read.problems().isEmpty(), file.getFileName() + " " + read.problems());
        }
        tally.settle();
    }

    private static List<String> differences(JsonNode recorded) {
        StateMachine machine = machine(recorded);
        MockFile.Result<MockFile> file =
                MockFile.read(new SourceFile("mocks.json", SharedCases.print(recorded.path("mockConfig"))));
        Optional<MockCase> mocks = file.value()
                .flatMap(read -> read.choose(
                                Optional.of(recorded.path("stateMachineName").asString()),
                                Optional.of(recorded.path("testCase").asString()),
                                machine)
                        .value());
        if (mocks.isEmpty()) {
            return List.of("no such mocks: " + file.problems());
        }
        Execution execution = Simulator.of(machine)
                .withTasks(Mocks.of("Machine", machine, mocks, Unmocked.ECHO))
                .run(recorded.path("input"));
        return compared(recorded, execution);
    }

    /** A case without recording is one that succeeded with what its mocks return. */
    private static List<String> compared(JsonNode recorded, Execution execution) {
        JsonNode expected = recorded.path("expected");
        Set<String> ignored = new HashSet<>();
        recorded.path("ignore").forEach(pointer -> ignored.add(pointer.asString()));
        Likeness likeness = new Likeness(ignored, true);
        likeness.compare(
                "/status",
                JsonNodeFactory.instance.stringNode(expected.path("status").asString("SUCCEEDED")),
                JsonNodeFactory.instance.stringNode(execution.status().name()));
        if (expected.has("output") && execution.output().isPresent()) {
            likeness.compare(
                    "/output", expected.path("output"), execution.output().get());
        }
        if (expected.has("error")) {
            likeness.compare(
                    "/error",
                    expected.path("error"),
                    JsonNodeFactory.instance.stringNode(execution.error().orElse("")));
        }
        List<String> differences = new ArrayList<>(likeness.differences());
        List<String> types = new ArrayList<>();
        expected.path("history").forEach(event -> types.add(event.path("type").asString()));
        List<String> ours = execution.history().stream().map(HistoryEvent::type).toList();
        if (!types.isEmpty() && !types.equals(ours)) {
            differences.add(ours + ", not " + types);
        }
        return differences;
    }

    private static StateMachine machine(JsonNode recorded) {
        SourceFile file = new SourceFile("case.asl.json", SharedCases.print(recorded.path("definition")));
        return AslParser.parse(
                JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(),
                MachineType.valueOf(recorded.path("type").asString("STANDARD")));
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
