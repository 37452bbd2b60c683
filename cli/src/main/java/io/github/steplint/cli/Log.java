package io.github.steplint.cli;

import io.github.steplint.files.FileFinder.Skipped;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.LintResult;
import io.github.steplint.report.Counts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What is said beside the report, on standard error. */
final class Log {
    private final Terminal terminal;
    private final boolean quiet;
    private final boolean verbose;

    Log(Terminal terminal, boolean quiet, boolean verbose) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** Says something that a person may want to know. */
    void hint(String line) {
        if (!quiet) {
            terminal.tell("steplint: " + line);
        }
    }

    void skipped(List<Skipped> skipped) {
        for (Skipped one : skipped) {
            if (verbose || one.trouble()) {
                terminal.tell("skipped " + one.name() + ": " + one.reason());
            }
        }
    }

    /** What was read; and that there was nothing to look at, lest a slip in a path pass for a clean bill. */
    void result(LintResult result, List<Path> paths) {
        if (verbose) {
            result.files().forEach(file -> terminal.tell("read " + describe(file)));
        }
        if (result.stateMachines() == 0 && result.findings().findAny().isEmpty()) {
            String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            hint("no state machine found in "
                    + (where.isEmpty() ? "the current folder" : where.equals("-") ? "standard input" : where));
        }
    }

    void time(String what, long start) {
        if (verbose) {
            terminal.tell(what + " took " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static String describe(FileResult file) {
        return file.file().path() + ": " + Counts.of(file.stateMachines(), "state machine") + ", "
                + Counts.of(file.findings().size(), "finding");
    }
}
