package io.github.steplint.cli;

import io.github.steplint.files.FileFinder.Skipped;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.LintRun;
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

    void outcome(LintRun.Outcome outcome, List<Path> paths) {
        skipped(outcome.skipped());
        if (verbose) {
            outcome.result().files().forEach(file -> terminal.tell("read " + describe(file)));
        }
        if (outcome.result().files().isEmpty()) {
            String where = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            hint("no state machines found in " + (where.isEmpty() ? "the current folder" : where));
        }
    }

    void time(String what, long start) {
        if (verbose) {
            terminal.tell(what + " took " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static String describe(FileResult file) {
        return file.file().path() + ": " + count(file.stateMachines(), "state machine") + ", "
                + count(file.findings().size(), "finding");
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
