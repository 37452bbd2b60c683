package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.simulate.Execution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Executions that were recorded: how they end, and each event on the way. */
@Tag("conformance")
class ExecuteConformance {

    @Test
    void executionsGoAsRecorded() throws IOException {
        assumeTrue(SharedCases.present("oracle/execute"));
        Tally outcome = new Tally("oracle/execute/outcome");
        Tally history = new Tally("oracle/execute/history");
        for (Path file : files()) {
            JsonNode recorded = SharedCases.json(file);
            if (!recorded.path("mocksComplete").asBoolean(true)) {
                continue;
            }
            RecordedHistory expected = new RecordedHistory(recorded);
            List<String> ending;
            List<String> events;
            try {
                Execution execution = RecordedExecution.run(recorded);
                ending = expected.outcome(execution);
                events = expected.history(execution);
            } catch (RuntimeException thrown) {
                ending = List.of("thrown " + thrown);
                events = ending;
            }
            outcome.count(ending.isEmpty(), file.getFileName() + " " + ending);
            if (recorded.path("expected").has("history")) {
                history.count(events.isEmpty(), file.getFileName() + " " + events);
            }
        }
        outcome.settle();
        history.settle();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/execute"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
