package io.github.steplint.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Resource;
import io.github.steplint.reproduce.Foresight;
import io.github.steplint.reproduce.Reproducer;
import io.github.steplint.reproduce.Reproduction;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.TaskAnswer;
import io.github.steplint.simulate.TaskCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the linter says about data, held against dry-runs of the same definitions. */
@Tag("conformance")
class AgreementConformance {
    private static final String NAME = "machine";

    @Test
    void defectsFailWhereTheirTwinsSucceed() {
        assumeTrue(SharedCases.present("bench/index.json"));
        Tally tally = new Tally("agreement/bench-dataflow");
        for (JsonNode defect :
                SharedCases.json(SharedCases.folder("bench/index.json")).path("defects")) {
            if (defect.path("group").asString().equals("dataflow")) {
                String file = defect.path("file").asString();
                boolean fails = errors("bench/" + file, Severity.WARNING).stream()
                        .anyMatch(error ->
                                error.reproducer.of(error.finding.span()).isPresent());
                boolean twin = machines("bench/" + defect.path("twin").asString()).stream()
                        .anyMatch(facts -> new Reproducer(facts, NAME).success().isPresent());
                tally.count(fails && twin, file + (fails ? "" : " does not fail") + (twin ? "" : " twin fails"));
            }
        }
        tally.settle();
    }

    @Test
    void errorsAreReproduced() throws IOException {
        assumeTrue(SharedCases.present("corpus/index.jsonl"));
        Map<String, Tally> tallies = new TreeMap<>();
        for (String file : corpus()) {
            for (Error error : errors(file, Severity.ERROR)) {
                Optional<Reproduction> shown = error.reproducer.of(error.finding.span());
                boolean settled = shown.isPresent()
                        || error.reproducer.failsEarlier(error.finding.span()).isPresent();
                String what = file + ":" + error.finding.span().line() + " " + error.finding.message();
                tallies.computeIfAbsent("agreement/errors", Tally::new).count(settled, what);
            }
        }
        tallies.values().forEach(Tally::settle);
    }

    @Test
    void whatDiesWasCalledPossible() throws IOException {
        assumeTrue(SharedCases.present("corpus/index.jsonl"));
        Tally tally = new Tally("agreement/corpus-runs");
        for (String file : corpus()) {
            for (MachineFacts facts : machines(file)) {
                for (Execution execution : runs(facts)) {
                    Optional<String> surprise = new Foresight(facts).surprise(execution);
                    tally.count(surprise.isEmpty(), file + " " + surprise.orElse(""));
                }
            }
        }
        tally.settle();
    }

    /** With nothing given and with all that a way to an end needs. */
    private static List<Execution> runs(MachineFacts facts) {
        List<Execution> runs = new ArrayList<>();
        for (String input : List.of("{}", "[]", "{\"id\": 1}")) {
            runs.add(Simulator.of(facts.machine())
                    .withMaxEvents(2000)
                    .withTasks(AgreementConformance::answer)
                    .run(input));
        }
        new Reproducer(facts, NAME).success().map(Reproduction::execution).ifPresent(runs::add);
        return runs;
    }

    /** What functions answer is unknown; of services more is known than can be made up, but each may fail. */
    private static TaskAnswer answer(TaskCall call) {
        boolean invocation = call.resource() instanceof Resource.Optimized service
                && service.service().equals("lambda");
        return invocation || call.resource() instanceof Resource.Lambda
                ? TaskAnswer.returned(SharedCases.json("{\"Payload\": {}, \"StatusCode\": 200}"))
                : TaskAnswer.failed("Service.Unavailable", "unavailable");
    }

    /** An error about data, and who may show it. */
    private record Error(Finding finding, Reproducer reproducer) {}

    private static List<Error> errors(String file, Severity least) {
        List<Error> errors = new ArrayList<>();
        List<Finding> findings =
                SharedCases.lint(SharedCases.folder(file), file).findings();
        if (findings.stream().noneMatch(finding -> finding.severity().compareTo(least) >= 0)) {
            return errors;
        }
        for (MachineFacts facts : machines(file)) {
            Reproducer reproducer = new Reproducer(facts, NAME);
            findings.stream()
                    .filter(finding -> finding.severity().compareTo(least) >= 0)
                    .filter(finding -> reproducer.concerns(finding.span()))
                    .forEach(finding -> errors.add(new Error(finding, reproducer)));
        }
        return errors;
    }

    private static List<MachineFacts> machines(String file) {
        DocumentOptions options = new DocumentOptions(MachineType.STANDARD, true);
        Optional<Document> document = Documents.read(SharedCases.source(SharedCases.folder(file), file), options);
        List<MachineFacts> machines = new ArrayList<>();
        for (Definition definition : document.map(Document::definitions).orElse(List.of())) {
            if (definition.tree().root().isPresent() && !definition.tree().broken()) {
                machines.add(new MachineFacts(
                        AslParser.parse(definition.tree().root().get(), definition.type()), document.get()));
            }
        }
        return machines;
    }

    private static List<String> corpus() throws IOException {
        Path root = SharedCases.folder("corpus");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> !file.startsWith(root.resolve("invalid")))
                    .filter(file -> file.toString().matches(".*[.](json|ya?ml)"))
                    .filter(Files::isRegularFile)
                    .map(file -> "corpus/" + root.relativize(file))
                    .sorted()
                    .toList();
        }
    }
}
