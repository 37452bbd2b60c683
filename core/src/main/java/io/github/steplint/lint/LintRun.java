package io.github.steplint.lint;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.files.FileFinder.Found;
import io.github.steplint.files.FileFinder.Skipped;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Lints many files: what the command line and the build plugins do alike. */
public final class LintRun {
    private final Linter linter;
    private final Config config;
    private final MachineType type;
    private final Limits limits;
    private final VariableOptions variables;

    /**
     * What a run gave.
     *
     * @param result the files that hold state machines, and those that the user named
     * @param skipped the others: files that hold no state machine
     */
    public record Outcome(LintResult result, List<Skipped> skipped) {}

    /**
     * @param rules all there are
     * @param config what the user wants
     * @param type the kind of workflow of a definition that nothing around it declares
     * @param limits of what is read
     */
    public LintRun(List<Rule> rules, Config config, MachineType type, Limits limits) {
        this(rules, config, type, limits, VariableOptions.NONE);
    }

    /**
     * The same for files of the Serverless Framework.
     *
     * @param variables what the caller of the framework would give it
     */
    public LintRun(List<Rule> rules, Config config, MachineType type, Limits limits, VariableOptions variables) {
        this.linter = new Linter(rules, config);
        this.config = config;
        this.type = type;
        this.limits = limits;
        this.variables = variables;
    }

    /**
     * Lints files one after the other.
     *
     * @param files in the order of their names
     * @param before is told of each file before it is read
     */
    public Outcome lint(List<Found> files, Consumer<Found> before) {
        List<FileResult> results = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (Found file : files) {
            if (!file.named() && config.excludes(file.name())) {
                skipped.add(new Skipped(file.name(), "excluded by the configuration", false));
                continue;
            }
            before.accept(file);
            lint(file)
                    .ifPresentOrElse(
                            results::add, () -> skipped.add(new Skipped(file.name(), "holds no state machine", false)));
        }
        return new Outcome(new LintResult(Includes.toldOnce(results, config)), skipped);
    }

    /**
     * The result of a run over everything that the configuration is for: with what there is to say about entries of the
     * configuration that left out nothing.
     */
    public LintResult whole(LintResult result) {
        return linter.idleIgnores(result.files())
                .map(idle -> Stream.concat(result.files().stream(), Stream.of(idle)))
                .map(files ->
                        files.sorted(Comparator.comparing(file -> file.file().path())))
                .map(files -> new LintResult(files.toList()))
                .orElse(result);
    }

    /** Lints a text of which no file is known. */
    public FileResult lint(SourceFiles.Loaded text) {
        return linter.lint(text, new DocumentOptions(type, true, variables, Neighbours.UNKNOWN));
    }

    /**
     * Lints a text that stands for a file, such as what an editor sends before it is saved.
     *
     * @param path where the file is, or would be
     */
    public FileResult lint(SourceFiles.Loaded text, Path path) {
        Found found = new Found(path, text.file().path(), true);
        return linter.lint(text, new DocumentOptions(type, true, variables, ProjectFiles.around(found, limits)));
    }

    private Optional<FileResult> lint(Found found) {
        SourceFiles.Loaded loaded;
        try {
            loaded = SourceFiles.read(found.path(), found.name(), limits);
        } catch (IOException e) {
            return Optional.of(unreadable(found.name(), e));
        }
        FileResult result = linter.lint(
                loaded, new DocumentOptions(type, found.named(), variables, ProjectFiles.around(found, limits)));
        boolean counts = found.named()
                || result.stateMachines() > 0
                || !result.findings().isEmpty();
        return counts ? Optional.of(lean(result)) : Optional.empty();
    }

    /** A file without findings need not keep its text while the others are read. */
    private static FileResult lean(FileResult result) {
        return result.findings().isEmpty()
                ? new FileResult(
                        new SourceFile(result.file().path(), ""),
                        result.stateMachines(),
                        List.of(),
                        result.suppressed(),
                        result.ignores())
                : result;
    }

    private static FileResult unreadable(String name, IOException cause) {
        SourceFile file = new SourceFile(name, "");
        String reason = cause instanceof NoSuchFileException || cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getMessage();
        Finding finding = new Finding(
                "syntax",
                Severity.ERROR,
                file.span(0, 0),
                "the file cannot be read: " + reason,
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty());
        return new FileResult(file, 0, List.of(finding), 0);
    }
}
