package io.github.steplint.conformance;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Linter;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of cases that {@code -Dsteplint.shared} names, and the linter that is held to them. */
final class SharedCases {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Linter LINTER = new Linter(RuleSets.load(), Config.DEFAULT);

    private SharedCases() {}

    /** A folder of cases; a relative {@code steplint.shared} counts from where Maven was started. */
    static Path folder(String name) {
        return Path.of(System.getProperty("steplint.top", ""))
                .resolve(System.getProperty("steplint.shared"))
                .resolve(name);
    }

    static boolean present(String name) {
        return Files.exists(folder(name));
    }

    static FileResult lint(Path file, String name) {
        return LINTER.lint(source(file, name), new DocumentOptions(MachineType.STANDARD, true));
    }

    static FileResult lint(String text, String name, MachineType type) {
        return LINTER.lint(new SourceFile(name, text), new DocumentOptions(type, true));
    }

    static List<Finding> lint(ServerlessCase each) {
        return LINTER.lint(each.file(), each.documentOptions()).findings();
    }

    /** The findings of one file that the other does not have: by rule and by sentence, since lines move. */
    static List<Finding> beyond(FileResult defective, FileResult twin) {
        Set<String> known =
                twin.findings().stream().map(SharedCases::sentence).collect(Collectors.toCollection(HashSet::new));
        return defective.findings().stream()
                .filter(finding -> !known.contains(sentence(finding)))
                .toList();
    }

    /** What the finding says, without the line numbers that may stand in it. */
    private static String sentence(Finding finding) {
        return finding.rule() + " " + finding.state().orElse("") + " "
                + finding.message().replaceAll("line \\d+", "line");
    }

    static JsonNode json(Path file) {
        return JSON.readTree(read(file));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static String print(JsonNode node) {
        return JSON.writeValueAsString(node);
    }

    static SourceFile source(Path file, String name) {
        return new SourceFile(name, read(file));
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
