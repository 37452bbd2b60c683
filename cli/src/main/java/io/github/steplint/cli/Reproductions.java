package io.github.steplint.cli;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.files.FileFinder;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.AslParser;
import io.github.steplint.reproduce.Reproducer;
import io.github.steplint.reproduce.Reproduction;
import io.github.steplint.source.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes for each error about data an input and mocks with which {@code steplint run} fails just there, and says at the
 * finding how to call it.
 */
final class Reproductions {
    private final LintOptions options;
    private final Path folder;
    private final Path target;
    private int written;

    /**
     * @param folder from which paths are counted
     * @param target where the files go
     */
    Reproductions(LintOptions options, Path folder, Path target) {
        this.options = options;
        this.folder = folder;
        this.target = target;
    }

    int written() {
        return written;
    }

    /** The same result with the calls. */
    LintResult of(LintResult result) throws CallException {
        List<FileResult> files = new ArrayList<>();
        for (FileResult file : result.files()) {
            boolean errors = file.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            files.add(errors ? of(file) : file);
        }
        return new LintResult(files, result.hidden());
    }

    private FileResult of(FileResult file) throws CallException {
        String path = file.file().path();
        FileFinder.Found found = new FileFinder.Found(folder.resolve(path), path, true);
        DocumentOptions how = new DocumentOptions(
                options.type(), true, options.variables(), ProjectFiles.around(found, Limits.DEFAULT));
        Optional<Document> document = Documents.read(file.file(), how);
        List<Finding> findings = new ArrayList<>(file.findings());
        for (Definition definition : document.map(Document::definitions).orElse(List.of())) {
            if (definition.tree().root().isPresent() && !definition.tree().broken()) {
                reproduce(definition, document.get(), findings);
            }
        }
        return new FileResult(file.file(), file.stateMachines(), findings, file.suppressed(), file.ignores());
    }

    private void reproduce(Definition definition, Document document, List<Finding> findings) throws CallException {
        MachineFacts facts = new MachineFacts(
                AslParser.parse(definition.tree().root().orElseThrow(), definition.type()),
                document,
                options.config().assumptions(document.file().path(), definition.name()));
        String name = definition.name().orElse("Machine");
        Reproducer reproducer = new Reproducer(facts, name);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.severity() == Severity.ERROR && finding.stateMachine().equals(definition.name())) {
                Optional<Reproduction> reproduction = reproducer.of(finding.span());
                if (reproduction.isPresent()) {
                    String call = write(finding, definition, document.file().path(), reproduction.get());
                    findings.set(i, with(finding, call));
                }
            }
        }
    }

    /** Writes the files, and gives the call that runs them. */
    private String write(Finding finding, Definition definition, String path, Reproduction reproduction)
            throws CallException {
        String stem = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.asl)?\\.[A-Za-z]+$", "")
                + definition
                        .name()
                        .map(name -> "-" + name.replaceAll("[^\\w.-]", "_"))
                        .orElse("")
                + "-" + finding.span().line() + "-" + finding.span().from().column();
        String input = write(stem + ".input.json", reproduction.input().toPrettyString());
        String mocks = write(stem + ".mocks.json", reproduction.mocks().toPrettyString());
        written++;
        return "steplint run " + quoted(path)
                + definition.name().map(name -> " --machine " + quoted(name)).orElse("")
                + " --input " + quoted(input)
                + " --mocks " + quoted(mocks)
                + " --case " + Reproduction.CASE;
    }

    private String write(String name, String text) throws CallException {
        Path file = target.resolve(name);
        try {
            Files.createDirectories(folder.resolve(target));
            Files.write(folder.resolve(file), (text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CallException("the reproduction cannot be written: " + e.getMessage());
        }
        return file.toString();
    }

    /** As a shell takes it for one word. */
    private static String quoted(String word) {
        return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static Finding with(Finding finding, String call) {
        List<Finding.Note> related = new ArrayList<>(finding.related());
        related.add(new Finding.Note(finding.span(), "to see it fail: " + call));
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.span(),
                finding.message(),
                finding.help(),
                related,
                finding.path(),
                finding.pointer(),
                finding.stateMachine(),
                finding.state());
    }
}
