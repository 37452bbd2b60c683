package io.github.steplint.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options, as the commands declare and read them. */
final class Options {
    private Options() {}

    static OptionSpec help() {
        return flag("Show this help.", "-h", "--help").usageHelp(true).build();
    }

    static OptionSpec.Builder flag(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).description(description);
    }

    static OptionSpec.Builder value(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description);
    }

    /** An option that may be given several times. */
    static OptionSpec.Builder values(String name, String label, String description) {
        return value(name, label, description).type(List.class).auxiliaryTypes(String.class);
    }

    static Optional<String> text(ParseResult call, String name) {
        return Optional.ofNullable(call.matchedOptionValue(name, null));
    }

    static List<String> texts(ParseResult call, String name) {
        return call.matchedOptionValue(name, List.of());
    }

    static boolean given(ParseResult call, String name) {
        return call.hasMatchedOption(name);
    }
}
