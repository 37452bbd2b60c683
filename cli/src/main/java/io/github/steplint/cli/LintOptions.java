package io.github.steplint.cli;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FailOn;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.MachineType;
import io.github.steplint.report.Format;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asks of {@code lint}.
 *
 * @param format of standard output
 * @param reports files beside it
 * @param minSeverity the least severity that is shown; by default each format has its own
 * @param failOn from which findings on the exit status is 1
 * @param config which rules, how strict, and what to leave out
 * @param variables what the caller of the Serverless Framework would give it
 * @param type the kind of workflow of a definition that nothing around it declares
 * @param reproduce where reproductions are written to
 * @param paths files and folders
 * @param standardInputName the name of what comes from standard input
 */
record LintOptions(
        Format format,
        List<ReportFile> reports,
        Optional<Severity> minSeverity,
        FailOn failOn,
        Config config,
        VariableOptions variables,
        MachineType type,
        Optional<Path> reproduce,
        List<Path> paths,
        String standardInputName,
        boolean quiet,
        boolean verbose,
        boolean colourless) {

    private static final String STANDARD_INPUT = "-";

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value("--format", "FORMAT", "Standard output: text (default), compact, json or sarif.")
                .completionCandidates(Choices.FORMATS)
                .build());
        spec.addOption(Options.values("--report", "FORMAT=FILE", "Write a report to a file as well. Repeatable.")
                .build());
        spec.addOption(
                Options.value("--fail-on", "LEVEL", "Exit with 1 from error (default), warning or note on, or never.")
                        .completionCandidates(List.of("error", "warning", "note", "never"))
                        .build());
        spec.addOption(Options.value("--min-severity", "LEVEL", "Show nothing below error, warning or note.")
                .completionCandidates(List.of("error", "warning", "note"))
                .build());
        spec.addOption(Options.value("--config", "FILE", "Configuration; by default the nearest steplint.yml upwards.")
                .build());
        spec.addOption(
                Options.values("--rule", "NAME[=LEVEL]", "Set a rule to off, note, warning or error. Repeatable.")
                        .build());
        spec.addOption(
                Options.value("--type", "TYPE", "Workflow type of a bare ASL file: STANDARD (default) or EXPRESS.")
                        .completionCandidates(List.of("STANDARD", "EXPRESS"))
                        .build());
        spec.addOption(Options.value(
                        "--reproduce",
                        "DIR",
                        "Write for each error about data an input and mocks with which run fails.")
                .build());
        ServerlessInput.declare(spec);
        spec.addOption(Options.value("--stdin-filename", "NAME", "The name of what PATH - reads.")
                .build());
        spec.addOption(
                Options.flag("Say nothing but findings.", "-q", "--quiet").build());
        spec.addOption(Options.flag("Say which files were read and how long it took.", "-v", "--verbose")
                .build());
        spec.addOption(Options.flag("No colour, as the variable NO_COLOR does.", "--no-color")
                .build());
        spec.addOption(Options.help());
    }

    static LintOptions of(ParseResult call, Terminal terminal, List<Rule> rules) throws CallException {
        Path folder = terminal.folder();
        List<String> paths = call.matchedPositionalValue(0, List.of());
        if (paths.contains(STANDARD_INPUT) && paths.size() > 1) {
            throw new CallException("- for standard input stands alone: leave out the other paths");
        }
        Optional<String> name = Options.text(call, "--stdin-filename");
        if (name.isPresent() && !paths.contains(STANDARD_INPUT)) {
            throw new CallException("--stdin-filename names what comes from standard input: add the path -");
        }
        Config config = Configuration.of(call, folder, rules);
        return new LintOptions(
                format(Options.text(call, "--format").orElse("text")),
                reports(Options.texts(call, "--report"), folder),
                choice(call, "--min-severity", List.of("error", "warning", "note"))
                        .flatMap(Severity::of),
                choice(call, "--fail-on", List.of("error", "warning", "note", "never"))
                        .flatMap(FailOn::of)
                        .or(config::failOn)
                        .orElse(FailOn.ERROR),
                config,
                ServerlessInput.of(call, terminal),
                choice(call, "--type", List.of("STANDARD", "EXPRESS"))
                        .map(MachineType::valueOf)
                        .orElse(MachineType.STANDARD),
                paths(Options.text(call, "--reproduce").stream().toList()).stream()
                        .findFirst(),
                paths(paths),
                name.orElse(STANDARD_INPUT),
                Options.given(call, "--quiet"),
                Options.given(call, "--verbose"),
                Options.given(call, "--no-color"));
    }

    private static List<Path> paths(List<String> texts) throws CallException {
        List<Path> paths = new ArrayList<>();
        for (String text : texts) {
            try {
                paths.add(Path.of(text));
            } catch (InvalidPathException e) {
                throw new CallException("no such file or folder: " + text);
            }
        }
        return paths;
    }

    boolean readsStandardInput() {
        return paths.contains(Path.of(STANDARD_INPUT));
    }

    static Format format(String name) throws CallException {
        return Format.of(name).orElseThrow(() -> Choices.unknown("format", name, Choices.FORMATS));
    }

    private static Optional<String> choice(ParseResult call, String option, List<String> values) throws CallException {
        Optional<String> value = Options.text(call, option);
        if (value.isPresent() && !values.contains(value.get())) {
            throw Choices.unknown("value of " + option, value.get(), values);
        }
        return value;
    }

    private static List<ReportFile> reports(List<String> texts, Path folder) throws CallException {
        List<ReportFile> reports = new ArrayList<>();
        for (String text : texts) {
            reports.add(ReportFile.of(text, folder));
        }
        return reports;
    }
}
