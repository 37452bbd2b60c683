package io.github.steplint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What picocli has to say of a wrong call, in one line. */
final class CallProblem {
    private CallProblem() {}

    static String of(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(command, unmatched.getUnmatched().get(0));
        }
        if (problem instanceof MissingParameterException missing
                && missing.getMissing().size() == 1) {
            return missing(missing.getMissing().get(0));
        }
        if (problem instanceof OverwrittenOptionException overwritten
                && overwritten.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice";
        }
        return problem.getMessage().lines().findFirst().orElse("the call is wrong");
    }

    private static String unmatched(CommandLine command, String word) {
        if (word.startsWith("-") && word.length() > 1) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            List<String> names = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
            return "unknown option " + name + Choices.near(name, names);
        }
        Map<String, CommandLine> commands = command.getSubcommands();
        return commands.isEmpty()
                ? "unexpected argument \"" + word + "\""
                : "unknown command \"" + word + "\"" + Choices.hint(word, commands.keySet());
    }

    private static String missing(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " needs a value: " + option.longestName() + " " + option.paramLabel()
                : argument.paramLabel() + " is missing";
    }
}
