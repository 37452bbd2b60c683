package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Small definitions with one seeded defect each, their defect-free twins, and clean files. */
@Tag("conformance")
class BenchConformance {

    @Test
    void seededDefectsAreFoundOnTheirLine() {
        assumeTrue(SharedCases.present("bench/index.json"));
        Map<String, Tally> found = new TreeMap<>();
        Map<String, Tally> exact = new TreeMap<>();
        for (JsonNode defect :
                SharedCases.json(SharedCases.folder("bench/index.json")).path("defects")) {
            String group = defect.path("group").asString();
            Outcome outcome = outcome(defect);
            found.computeIfAbsent(group, name -> new Tally("bench/" + name)).count(outcome.found, outcome.told);
            if (outcome.found) {
                exact.computeIfAbsent(group, name -> new Tally("bench-exact-line/" + name))
                        .count(outcome.exact, outcome.told);
            }
        }
        found.values().forEach(Tally::settle);
        exact.values().forEach(Tally::settle);
    }

    @Test
    void twinsHaveNothingThatTheirDefectiveFileLacks() {
        assumeTrue(SharedCases.present("bench/index.json"));
        Tally tally = new Tally("bench/twins");
        for (JsonNode defect :
                SharedCases.json(SharedCases.folder("bench/index.json")).path("defects")) {
            FileResult twin = lint(defect.path("twin").asString());
            List<Finding> own = SharedCases.beyond(
                            twin, lint(defect.path("file").asString()))
                    .stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .toList();
            tally.count(own.isEmpty(), defect.path("twin").asString() + " " + told(own));
        }
        tally.settle();
    }

    @Test
    void cleanFilesAreSilent() {
        assumeTrue(SharedCases.present("bench/index.json"));
        Tally tally = new Tally("bench/clean");
        for (JsonNode file :
                SharedCases.json(SharedCases.folder("bench/index.json")).path("clean")) {
            List<Finding> loud = lint(file.asString()).findings().stream()
                    .filter(finding -> finding.severity() != Severity.NOTE)
                    .toList();
            tally.count(loud.isEmpty(), file.asString() + " " + told(loud));
        }
        tally.settle();
    }

    private record Outcome(boolean found, boolean exact, String told) {}

    private static Outcome outcome(JsonNode defect) {
        FileResult result = lint(defect.path("file").asString());
        List<Finding> own = SharedCases.beyond(result, lint(defect.path("twin").asString()));
        int line = defect.path("where").path("line").asInt();
        int stateLine = stateLine(result, defect.path("where").path("pointer").asString());
        List<Finding> strong = own.stream()
                .filter(f -> strongEnough(f, defect.path("class").asString()))
                .toList();
        boolean exact = strong.stream().anyMatch(finding -> finding.span().line() == line);
        boolean near = strong.stream().anyMatch(finding -> finding.span().line() == stateLine);
        String told = defect.path("file").asString() + " line " + line + " ("
                + defect.path("defect").asString() + "): " + told(own);
        return new Outcome(exact || near, exact, told);
    }

    /** The line of the innermost state that the pointer goes through, or 0. */
    private static int stateLine(FileResult result, String pointer) {
        int states = pointer.lastIndexOf("/States/");
        if (states < 0) {
            return 0;
        }
        int end = pointer.indexOf('/', states + 8);
        String statePointer = end < 0 ? pointer : pointer.substring(0, end);
        return Pointing.line(result.file(), statePointer);
    }

    private static boolean strongEnough(Finding finding, String defectClass) {
        return switch (defectClass) {
            case "error" -> finding.severity() != Severity.NOTE;
            case "runtime", "security" -> finding.severity() != Severity.NOTE;
            default -> true;
        };
    }

    private static FileResult lint(String file) {
        return SharedCases.lint(SharedCases.folder("bench").resolve(file), file);
    }

    static String told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.span().line() + ":" + f.severity().text() + "[" + f.rule() + "] " + f.message())
                .toList()
                .toString();
    }
}
