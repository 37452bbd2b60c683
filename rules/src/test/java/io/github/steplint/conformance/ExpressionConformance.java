package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Executions of machines that work on data alone: what each state leaves, and which way each Choice goes. */
@Tag("conformance")
class ExpressionConformance {
    private static final Set<String> DATA_STATES = Set.of("Pass", "Choice", "Succeed", "Fail");

    @Test
    void statesLeaveWhatWasRecorded() throws IOException {
        assumeTrue(SharedCases.present("oracle/execute"));
        Tally pass = new Tally("oracle/execute/pass");
        Tally choice = new Tally("oracle/execute/choice");
        for (Path file : files()) {
            JsonNode recorded = SharedCases.json(file);
            Set<String> types = types(recorded);
            if (DATA_STATES.containsAll(types)) {
                List<String> differences = new RecordedRun(recorded).differences();
                (types.contains("Choice") ? choice : pass)
                        .count(differences.isEmpty(), file.getFileName() + " " + differences);
            }
        }
        pass.settle();
        choice.settle();
    }

    private static Set<String> types(JsonNode recorded) {
        Set<String> types = new TreeSet<>();
        recorded.path("stateTypes").forEach(type -> types.add(type.asString()));
        return types;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/execute"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
