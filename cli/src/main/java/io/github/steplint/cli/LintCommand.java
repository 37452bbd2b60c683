package io.github.steplint.cli;

import io.github.steplint.files.FileFinder;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.LintRun;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.report.Counts;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint lint [PATH…]}: finds definitions and checks them. */
final class LintCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Finds and checks definitions.",
                        "Exit status: 0 nothing to complain of, 1 findings at or above --fail-on, 2 a wrong call.");
        LintOptions.declare(spec);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description("Files and folders; - is standard input. By default, all below the current folder.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException {
        long start = System.nanoTime();
        List<Rule> rules = RuleSets.load();
        LintOptions options = LintOptions.of(call, terminal, rules);
        Log log = new Log(terminal, options.quiet(), options.verbose());
        LintRun run = new LintRun(rules, options.config(), options.type(), Limits.DEFAULT, options.variables());
        LintResult result = options.readsStandardInput()
                ? standardInput(run, options, terminal)
                : files(run, options, terminal, log);
        if (options.reproduce().isPresent()) {
            Reproductions reproductions = new Reproductions(
                    options, terminal.folder(), options.reproduce().get());
            result = reproductions.of(result);
            log.hint(Counts.of(reproductions.written(), "reproduction") + " written to "
                    + options.reproduce().get());
        }
        log.result(result, options.paths());
        log.time("lint", start);
        new Output(result, options, rules).write(terminal, log);
        log.time("all", start);
        return options.failOn().reached(result) ? Main.FINDINGS : Main.OK;
    }

    private static LintResult standardInput(LintRun run, LintOptions options, Terminal terminal) throws CallException {
        String name = options.standardInputName();
        try {
            SourceFiles.Loaded text = SourceFiles.read(terminal.in(), name, Limits.DEFAULT);
            Optional<Path> place = place(name, terminal.folder());
            return new LintResult(List.of(place.isPresent() ? run.lint(text, place.get()) : run.lint(text)));
        } catch (IOException e) {
            throw new CallException("standard input cannot be read: " + e.getMessage());
        }
    }

    /** Where the file is that standard input stands for: what it names is looked for beside it. */
    private static Optional<Path> place(String name, Path folder) {
        try {
            return Optional.of(folder.resolve(name).normalize())
                    .filter(path -> !name.equals("-") && path.getParent() != null)
                    .filter(path -> Files.isDirectory(path.getParent()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static LintResult files(LintRun run, LintOptions options, Terminal terminal, Log log) throws CallException {
        FileFinder.Search search;
        try {
            search = FileFinder.find(terminal.folder(), options.paths());
        } catch (NoSuchFileException e) {
            throw new CallException("no such file or folder: " + e.getFile());
        }
        log.skipped(search.skipped());
        Progress progress = new Progress(terminal, search.files().size(), options.quiet());
        LintRun.Outcome outcome;
        try {
            outcome = run.lint(search.files(), progress::reached);
        } finally {
            progress.end();
        }
        log.skipped(outcome.skipped());
        return options.paths().isEmpty() ? run.whole(outcome.result()) : outcome.result();
    }
}
