package io.github.steplint.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where a run begins. */
public final class Main {
    /** Nothing at or above what the run fails on. */
    static final int OK = 0;

    /** Findings at or above it. */
    static final int FINDINGS = 1;

    /** The call itself is wrong. */
    static final int WRONG_CALL = 2;

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final CommandLine line;

    private Main() {
        commands.put("lint", new LintCommand());
        commands.put("rules", new RulesCommand());
        commands.put("explain", new ExplainCommand());
        commands.put("completion", new CompletionCommand(this::line));
        CommandSpec root = CommandSpec.create().name("steplint");
        root.usageMessage()
                .description("Finds faults in Amazon States Language, serverless.yml, SAM and CloudFormation.")
                .footer("", "steplint COMMAND --help tells more about a command.");
        root.addOption(Options.help());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .type(boolean.class)
                .description("Show the version.")
                .build());
        commands.forEach((name, command) -> root.addSubcommand(name, command.spec()));
        line = new CommandLine(root).setExpandAtFiles(false).setUsageHelpLongOptionsMaxWidth(30);
    }

    /** Runs a call and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.system(), arguments));
    }

    /** Runs a call and returns its exit status. */
    static int run(Terminal terminal, String... arguments) {
        int status = new Main().execute(terminal, arguments);
        try {
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it.
        }
        return status;
    }

    private int execute(Terminal terminal, String... arguments) {
        try {
            return dispatch(line.parseArgs(arguments), terminal);
        } catch (ParameterException e) {
            terminal.tell("steplint: " + CallProblem.of(e));
        } catch (CallException e) {
            terminal.tell("steplint: " + e.getMessage());
        } catch (IOException e) {
            return OK;
        }
        return WRONG_CALL;
    }

    private int dispatch(ParseResult call, Terminal terminal) throws CallException, IOException {
        if (call.isVersionHelpRequested()) {
            terminal.out().write("steplint " + Version.TEXT + "\n");
            return OK;
        }
        ParseResult inner = call.hasSubcommand() ? call.subcommand() : call;
        if (inner.isUsageHelpRequested()) {
            terminal.out().write(inner.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
            return OK;
        }
        if (!call.hasSubcommand()) {
            terminal.tell(line.getUsageMessage(Ansi.OFF).stripTrailing());
            return WRONG_CALL;
        }
        return commands.get(inner.commandSpec().name()).run(inner, terminal);
    }

    private CommandLine line() {
        return line;
    }
}
