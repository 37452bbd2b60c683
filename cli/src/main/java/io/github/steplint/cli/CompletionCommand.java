package io.github.steplint.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint completion bash|zsh}: a script that completes commands, options and rules. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    private final Supplier<CommandLine> whole;

    CompletionCommand(Supplier<CommandLine> whole) {
        this.whole = whole;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage().description("Prints a script for the shell: source <(steplint completion bash).");
        spec.addOption(Options.help());
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .required(true)
                .paramLabel("SHELL")
                .completionCandidates(SHELLS)
                .description("bash or zsh.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String shell = call.matchedPositionalValue(0, "");
        if (!SHELLS.contains(shell)) {
            throw Choices.unknown("shell", shell, SHELLS);
        }
        // zsh reads the same script: it begins by switching on zsh's support for bash completion.
        terminal.out().write(AutoComplete.bash("steplint", whole.get()));
        return Main.OK;
    }
}
