package io.github.steplint.cli;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.variables.Defaults;
import io.github.steplint.document.variables.VariableProblem;
import io.github.steplint.source.Node;
import io.github.steplint.source.NodeWriter;
import io.github.steplint.source.Span;
import io.github.steplint.source.SyntaxProblem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint resolve FILE}: a serverless.yml with its variables resolved. */
final class ResolveCommand implements Command {
    private static final List<String> FORMATS = List.of("yaml", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description(
                        "Shows a serverless.yml with every variable resolved that can be resolved offline.",
                        "Exit status: 0 the framework would resolve it, 1 it would not, 2 a wrong call.");
        spec.addOption(Options.value("--format", "FORMAT", "yaml (default) or json.")
                .completionCandidates(FORMATS)
                .build());
        ServerlessInput.declare(spec);
        spec.addOption(Options.help());
        ServerlessInput.declareFile(spec);
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String format = Options.text(call, "--format").orElse("yaml");
        if (!FORMATS.contains(format)) {
            throw Choices.unknown("format", format, FORMATS);
        }
        ServerlessFile file = ServerlessInput.file(call, terminal);
        Optional<Node> root = file.resolved().root().map(node -> Defaults.filled(node, file.options()));
        if (root.isPresent()) {
            terminal.out().write(format.equals("json") ? NodeWriter.json(root.get()) : NodeWriter.yaml(root.get()));
        }
        boolean refused = false;
        for (SyntaxProblem problem : file.problems()) {
            refused |= problem.leavesGap();
            tell(
                    problem.span(),
                    problem.leavesGap() ? "error" : "warning",
                    problem.message(),
                    problem.help(),
                    terminal);
        }
        for (VariableProblem problem : file.variableProblems()) {
            refused |= problem.isRefused();
            String place = problem.kind() == VariableProblem.Kind.SYNTAX
                    ? "variable syntax error at \""
                    : "cannot resolve variable at \"";
            tell(
                    problem.span(),
                    problem.isRefused() ? "error" : "note",
                    (problem.isRefused() ? place + problem.property() + "\": " + problem.detail() + "\n  " : "")
                            + problem.message(),
                    problem.help(),
                    terminal);
        }
        return refused ? Main.FINDINGS : Main.OK;
    }

    private static void tell(Span at, String severity, String message, String help, Terminal terminal) {
        terminal.tell(at + ": " + severity + ": " + message);
        if (!help.isEmpty()) {
            terminal.tell("  help: " + help);
        }
    }
}
