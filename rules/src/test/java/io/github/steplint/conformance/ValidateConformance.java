package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.MachineType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Definitions that AWS accepted or rejected. */
@Tag("conformance")
class ValidateConformance {

    @Test
    void acceptedDefinitionsHaveNoErrorAndRejectedOnesHaveOne() throws IOException {
        assumeTrue(SharedCases.present("oracle/validate"));
        Tally accepted = new Tally("oracle/validate/accepted");
        Tally rejected = new Tally("oracle/validate/rejected");
        for (Path file : files()) {
            JsonNode recorded = SharedCases.json(file);
            List<Finding> errors = errors(recorded);
            if (recorded.path("expected").path("result").asString().equals("OK")) {
                accepted.count(errors.isEmpty(), file.getFileName() + " " + BenchConformance.told(errors));
            } else {
                rejected.count(!errors.isEmpty(), file.getFileName() + " " + recorded.path("expected"));
            }
        }
        accepted.settle();
        rejected.settle();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/validate"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Finding> errors(JsonNode recorded) {
        JsonNode definition = recorded.path("definition");
        String text = definition.isString() ? definition.asString() : SharedCases.print(definition);
        MachineType type = MachineType.valueOf(recorded.path("type").asString("STANDARD"));
        FileResult result = SharedCases.lint(text, "case.asl.json", type);
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
