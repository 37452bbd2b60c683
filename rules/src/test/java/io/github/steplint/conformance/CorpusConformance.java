package io.github.steplint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Real definitions: none may break the linter, and an error on a valid one must be a true defect. */
@Tag("conformance")
class CorpusConformance {
    private static final Path TRUE_DEFECTS = Path.of("src/test/resources/conformance/true-defects.txt");

    @Test
    void validFilesHaveNoErrorThatIsNotATrueDefect() throws IOException {
        assumeTrue(SharedCases.present("corpus/index.jsonl"));
        Set<String> known = trueDefects();
        Set<String> seen = new HashSet<>();
        Set<String> files = new HashSet<>();
        Map<String, Tally> tallies = new TreeMap<>();
        for (String line : Files.readAllLines(SharedCases.folder("corpus/index.jsonl"))) {
            JsonNode entry = SharedCases.json(line);
            String file = entry.path("file").asString();
            files.add(file);
            FileResult result = SharedCases.lint(SharedCases.folder("corpus").resolve(file), file);
            if (entry.path("intentional_invalid").asBoolean()) {
                continue;
            }
            List<Finding> errors = result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .filter(finding -> seen.add(file + " " + finding.rule()) | true)
                    .filter(finding -> !known.contains(file + " " + finding.rule()))
                    .toList();
            tallies.computeIfAbsent("corpus/" + file.substring(0, file.indexOf('/')), Tally::new)
                    .count(errors.isEmpty(), file + " " + BenchConformance.told(errors));
        }
        tallies.values().forEach(Tally::settle);
        assertThat(known)
                .as("listed true defects that are no longer found")
                .allMatch(entry -> seen.contains(entry) || !files.contains(entry.replaceFirst(" [^ ]*$", "")));
    }

    @Test
    void brokenVersionsHaveAFindingThatTheirFixLacks() throws IOException {
        assumeTrue(SharedCases.present("corpus/fixed-pairs/pairs.jsonl"));
        Map<String, Tally> tallies = new TreeMap<>();
        for (String line : Files.readAllLines(SharedCases.folder("corpus/fixed-pairs/pairs.jsonl"))) {
            JsonNode pair = SharedCases.json(line);
            List<Finding> own = SharedCases.beyond(lint(pair, "bad"), lint(pair, "fixed"));
            for (JsonNode defect : pair.path("defects")) {
                String code = defect.path("code").asString();
                tallies.computeIfAbsent("corpus/fixed-pairs/" + code, Tally::new)
                        .count(
                                found(own, defect),
                                pair.path("bad").asString() + " " + defect + " " + BenchConformance.told(own));
            }
        }
        tallies.values().forEach(Tally::settle);
    }

    private static boolean found(List<Finding> own, JsonNode defect) {
        String state = defect.path("state").asString();
        int line = defect.path("line").asInt();
        return own.stream()
                .anyMatch(finding -> finding.span().line() == line
                        || finding.state().filter(state::equals).isPresent()
                        || finding.message().contains("\"" + state + "\""));
    }

    private static FileResult lint(JsonNode pair, String version) {
        String file = "corpus/fixed-pairs/" + pair.path(version).asString();
        return SharedCases.lint(SharedCases.folder(file), file);
    }

    /** Lines of {@code file rule reason}: errors that are defects of somebody's project. */
    private static Set<String> trueDefects() throws IOException {
        return Files.readAllLines(TRUE_DEFECTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("^(.*?\\.\\w+) ([a-z0-9-]+) .*$", "$1 $2"))
                .collect(Collectors.toSet());
    }
}
