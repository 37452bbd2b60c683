package io.github.steplint.report;

import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Rule;
import io.github.steplint.source.JsonWriter;
import io.github.steplint.source.Position;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0, with what code scanning of GitHub asks for. Only the rules that found something are described. Paths
 * are relative to the folder of the run, which is meant to be the root of the repository.
 */
public final class SarifReporter implements Reporter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final List<Rule> rules;

    /**
     * @param version of Steplint
     * @param rules all rules that may have found something
     */
    public SarifReporter(String version, List<Rule> rules) {
        this.version = version;
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.spec().id()))
                .toList();
    }

    @Override
    public void write(LintResult result, Appendable out) throws IOException {
        List<Rule> speaking = speaking(result);
        JsonWriter.write(
                out,
                json -> json.field("$schema", SCHEMA)
                        .field("version", "2.1.0")
                        .objects("runs", List.of(result), (run, each) -> run(run, speaking, each)));
    }

    private List<Rule> speaking(LintResult result) {
        List<String> ids = result.findings().map(Finding::rule).distinct().toList();
        return rules.stream().filter(rule -> ids.contains(rule.spec().id())).toList();
    }

    private void run(LintResult result, List<Rule> speaking, JsonWriter json) {
        Map<String, Integer> index = new HashMap<>();
        speaking.forEach(rule -> index.put(rule.spec().id(), index.size()));
        json.object(
                        "tool",
                        tool -> tool.object(
                                "driver",
                                driver -> driver.field("name", "Steplint")
                                        .field("version", version)
                                        .objects("rules", speaking, SarifRule::write)))
                .field("columnKind", "unicodeCodePoints")
                .objects("results", located(result), (each, out) -> result(each, index, out));
    }

    /** A finding with the hash of its line. */
    private record Located(Finding finding, String hash) {}

    private static List<Located> located(LintResult result) {
        Map<SourceFile, Map<Integer, String>> hashes = new HashMap<>();
        List<Located> located = new ArrayList<>();
        for (FileResult file : result.files()) {
            for (Finding finding : file.findings()) {
                Map<Integer, String> lines =
                        hashes.computeIfAbsent(finding.span().file(), source -> LineHashes.of(source.text()));
                located.add(
                        new Located(finding, lines.getOrDefault(finding.span().line(), "")));
            }
        }
        return located;
    }

    private static void result(Located located, Map<String, Integer> index, JsonWriter json) {
        Finding finding = located.finding();
        json.field("ruleId", finding.rule());
        if (index.containsKey(finding.rule())) {
            json.field("ruleIndex", index.get(finding.rule()));
        }
        json.field("level", finding.severity().text())
                .object("message", message -> message.field("text", text(finding)))
                .objects("locations", List.of(finding.span()), (span, out) -> physical(span, out));
        if (!finding.related().isEmpty()) {
            json.objects("relatedLocations", finding.related(), SarifReporter::note);
        }
        if (!finding.path().isEmpty()) {
            json.objects("codeFlows", List.of(finding.path()), SarifReporter::flow);
        }
        json.object("partialFingerprints", prints -> prints.field("primaryLocationLineHash", located.hash()));
    }

    private static String text(Finding finding) {
        return Sentence.of(finding.message())
                + finding.help().map(help -> " Help: " + Sentence.of(help)).orElse("");
    }

    private static void flow(List<Finding.Note> steps, JsonWriter json) {
        json.objects(
                "threadFlows",
                List.of(steps),
                (flow, thread) -> thread.objects(
                        "locations", flow, (step, each) -> each.object("location", location -> note(step, location))));
    }

    private static void note(Finding.Note note, JsonWriter json) {
        physical(note.span(), json);
        json.object("message", message -> message.field("text", Sentence.of(note.message())));
    }

    private static void physical(Span span, JsonWriter json) {
        Position from = span.from();
        Position to = span.to();
        json.object(
                "physicalLocation",
                place -> place.object(
                                "artifactLocation",
                                file -> file.field("uri", Uris.of(span.file().path())))
                        .object(
                                "region",
                                region -> region.field("startLine", from.line())
                                        .field("startColumn", from.column())
                                        .field("endLine", to.line())
                                        .field("endColumn", to.column())));
    }
}
