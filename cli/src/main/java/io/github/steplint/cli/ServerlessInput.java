package io.github.steplint.cli;

import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.variables.Dotenv;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.files.FileFinder;
import io.github.steplint.files.Names;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the caller of the Serverless Framework would give it; the same options for each command that reads its files. */
final class ServerlessInput {
    private ServerlessInput() {}

    static void declare(CommandSpec spec) {
        spec.addOption(Options.value("--stage", "NAME", "The stage, as serverless gets it.")
                .build());
        spec.addOption(Options.value("--region", "NAME", "The region, as serverless gets it.")
                .build());
        spec.addOption(Options.values("--param", "KEY=VALUE", "A parameter of the service. Repeatable.")
                .build());
        spec.addOption(Options.values("--opt", "KEY=VALUE", "Any other option, for ${opt:KEY}. Repeatable.")
                .build());
        spec.addOption(Options.value("--env-file", "FILE", "Environment variables for ${env:…}, as in a .env file.")
                .build());
        spec.addOption(Options.flag("Let ${env:…} read this process's environment.", "--env")
                .build());
    }

    /** The one file that a command is about. */
    static void declareFile(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .required(true)
                .paramLabel("FILE")
                .description("A serverless.yml.")
                .build());
    }

    static VariableOptions of(ParseResult call, Terminal terminal) throws CallException {
        return new VariableOptions(
                Options.text(call, "--stage"),
                Options.text(call, "--region"),
                pairs(call, "--param"),
                pairs(call, "--opt"),
                environment(call, terminal));
    }

    /** The configuration that the call names. */
    static ServerlessFile file(ParseResult call, Terminal terminal) throws CallException {
        String given = call.matchedPositionalValue(0, "");
        VariableOptions variables = of(call, terminal);
        try {
            Path path = terminal.folder().resolve(given).normalize();
            FileFinder.Found found = new FileFinder.Found(path, Names.relative(terminal.folder(), path), true);
            SourceFiles.Loaded loaded = SourceFiles.read(path, found.name(), Limits.DEFAULT);
            DocumentOptions options = new DocumentOptions(
                    MachineType.STANDARD, true, variables, ProjectFiles.around(found, Limits.DEFAULT));
            Optional<Document> document =
                    Documents.read(loaded.file(), options).map(read -> read.with(loaded.problems()));
            return document.filter(ServerlessFile.class::isInstance)
                    .map(ServerlessFile.class::cast)
                    .orElseThrow(() -> new CallException(given + " is no configuration of the Serverless Framework"));
        } catch (InvalidPathException | IOException e) {
            throw new CallException("no such file: " + given);
        }
    }

    private static Map<String, String> pairs(ParseResult call, String option) throws CallException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : Options.texts(call, option)) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new CallException(option + " takes KEY=VALUE, not \"" + text + "\"");
            }
            pairs.put(text.substring(0, equals), text.substring(equals + 1).stripTrailing());
        }
        return pairs;
    }

    /** What is set in the process counts more than what a file says, as for the framework. */
    private static Map<String, String> environment(ParseResult call, Terminal terminal) throws CallException {
        Map<String, String> environment =
                new HashMap<>(Options.given(call, "--env") ? terminal.environment() : Map.of());
        Optional<String> file = Options.text(call, "--env-file");
        if (file.isPresent()) {
            Dotenv.parse(text(terminal.folder(), file.get()), environment).forEach(environment::putIfAbsent);
        }
        return environment;
    }

    private static String text(Path folder, String name) throws CallException {
        try {
            Path path = folder.resolve(name);
            if (Files.isRegularFile(path)) {
                return SourceFiles.read(path, name, Limits.DEFAULT).file().text();
            }
        } catch (InvalidPathException | IOException e) {
            throw new CallException(name + " cannot be read");
        }
        throw new CallException("no such file: " + name);
    }
}
