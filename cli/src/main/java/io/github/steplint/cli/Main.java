package io.github.steplint.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
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

    private static final List<String> COMMANDS =
            List.of("lint", "run", "names", "resolve", "rules", "explain", "explain-state", "completion");

    private Main() {}

    /** Runs a call and ends the process with its exit status. */
    public static void main(String[] arguments) {
        // A library asks for a logger, and the library behind that would tell the user that there is none.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(run(Terminal.system(), arguments));
    }

    /** Runs a call and returns its exit status. */
    static int run(Terminal terminal, String... arguments) {
        int status = execute(terminal, arguments);
        try {
            terminal.out().flush();
        } catch (IOException e) {
            // Whoever read the output has had enough of it.
        }
        return status;
    }

    private static int execute(Terminal terminal, String... arguments) {
        try {
            Optional<Command> command = arguments.length == 0 ? Optional.empty() : command(arguments[0]);
            return command.isPresent()
                    ? execute(command.get(), terminal, arguments)
                    : execute(whole().parseArgs(arguments), terminal);
        } catch (ParameterException e) {
            terminal.tell("steplint: " + CallProblem.of(e));
        } catch (CallException e) {
            terminal.tell("steplint: " + e.getMessage());
        } catch (IOException e) {
            return OK;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            terminal.tell("steplint: internal error, please report it: " + describe(e));
        }
        return WRONG_CALL;
    }

    private static String describe(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return fault + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    /** Only the command that is called is described to picocli: to describe all takes longer than many a run. */
    private static int execute(Command command, Terminal terminal, String... arguments)
            throws CallException, IOException {
        CommandLine line = line(command.spec().name("steplint " + arguments[0]));
        ParseResult call = line.parseArgs(Arrays.copyOfRange(arguments, 1, arguments.length));
        if (call.isUsageHelpRequested()) {
            terminal.out().write(line.getUsageMessage(Ansi.OFF));
            return OK;
        }
        return command.run(call, terminal);
    }

    private static int execute(ParseResult call, Terminal terminal) throws IOException {
        if (call.isVersionHelpRequested()) {
            terminal.out().write("steplint " + Version.TEXT + "\n");
            return OK;
        }
        String usage = call.commandSpec().commandLine().getUsageMessage(Ansi.OFF);
        if (call.isUsageHelpRequested()) {
            terminal.out().write(usage);
            return OK;
        }
        terminal.tell(usage.stripTrailing());
        return WRONG_CALL;
    }

    private static Optional<Command> command(String name) {
        return switch (name) {
            case "lint" -> Optional.of(new LintCommand());
            case "run" -> Optional.of(new RunCommand());
            case "names" -> Optional.of(new NamesCommand());
            case "resolve" -> Optional.of(new ResolveCommand());
            case "rules" -> Optional.of(new RulesCommand());
            case "explain-state" -> Optional.of(new ExplainStateCommand());
            case "explain" -> Optional.of(new ExplainCommand());
            case "completion" -> Optional.of(new CompletionCommand(Main::whole));
            default -> Optional.empty();
        };
    }

    /** The command line with all its commands. */
    private static CommandLine whole() {
        CommandSpec root = CommandSpec.create().name("steplint");
        root.usageMessage()
                .description(
                        "Finds faults in, and dry-runs, Amazon States Language, serverless.yml, SAM and CloudFormation.")
                .footer("", "steplint COMMAND --help tells more about a command.");
        root.addOption(Options.help());
        root.addOption(Options.flag("Show the version.", "-V", "--version")
                .versionHelp(true)
                .build());
        COMMANDS.forEach(name -> command(name).ifPresent(command -> root.addSubcommand(name, command.spec())));
        return line(root);
    }

    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setUsageHelpLongOptionsMaxWidth(30);
    }
}
