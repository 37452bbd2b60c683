package io.github.steplint.cli;

import io.github.steplint.document.DocumentOptions;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.LintResult;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.report.Counts;
import io.github.steplint.report.Format;
import io.github.steplint.report.Theme;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint run FILE}: dry-runs a state machine on a sample input, with mocked task results. */
final class RunCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Dry-runs a state machine: no AWS, no waiting, the same answer every time.",
                        "Exit status: 0 succeeded, 1 failed, 2 a wrong call or nothing to run.");
        RunOptions.declare(spec);
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException {
        RunOptions options = RunOptions.of(call);
        List<Rule> rules = RuleSets.load();
        Config config = Configuration.of(call, terminal.folder(), rules);
        RunTarget target = RunTarget.of(load(options, terminal), options, how(options, call, terminal), config, rules);
        if (target.machine().isEmpty() || !target.obstacles().findings().isEmpty()) {
            return refuse(List.of(target.obstacles()), options, terminal);
        }
        StateMachine machine = target.machine().get();
        RunMocks mocks = RunMocks.of(options, target, machine, terminal.folder());
        if (!mocks.problems().isEmpty()) {
            return refuse(mocks.problems(), options, terminal);
        }
        if (!target.faults().isEmpty()) {
            new Log(terminal, options.quiet(), options.verbose())
                    .hint("the definition has " + Counts.of(target.faults().size(), "error")
                            + " for which an execution may fail; steplint lint shows "
                            + (target.faults().size() == 1 ? "it" : "them"));
        }
        JsonInput inputs = new JsonInput(call, terminal);
        return options.state().isPresent()
                ? new StateCall(options, machine, inputs, mocks.mocks()).run(terminal)
                : new MachineCall(options, target.title(), machine, inputs, mocks.mocks()).run(terminal);
    }

    private static DocumentOptions how(RunOptions options, ParseResult call, Terminal terminal) throws CallException {
        Neighbours neighbours = options.file().equals(RunOptions.STANDARD_INPUT)
                ? Neighbours.UNKNOWN
                : ProjectFiles.around(JsonInput.find(options.file(), terminal.folder()), Limits.DEFAULT);
        return new DocumentOptions(options.type(), true, ServerlessInput.of(call, terminal), neighbours);
    }

    private static SourceFiles.Loaded load(RunOptions options, Terminal terminal) throws CallException {
        if (!options.file().equals(RunOptions.STANDARD_INPUT)) {
            return new SourceFiles.Loaded(JsonInput.read(options.file(), terminal.folder()), List.of());
        }
        try {
            return SourceFiles.read(terminal.in(), options.standardInputName(), Limits.DEFAULT);
        } catch (IOException e) {
            throw new CallException("standard input cannot be read: " + e.getMessage());
        }
    }

    /** Shows what is wrong as {@code lint} would. */
    private static int refuse(List<FileResult> results, RunOptions options, Terminal terminal) {
        Theme theme = terminal.colour(options.colourless()) ? Theme.ANSI : Theme.PLAIN;
        Format format = options.json() ? Format.JSON : Format.TEXT;
        try {
            format.reporter(new Format.Setting(Version.TEXT, List.of(), theme))
                    .write(new LintResult(results), terminal.out());
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it; the verdict stands all the same.
        }
        return Main.WRONG_CALL;
    }
}
