package io.github.steplint.cli;

import io.github.steplint.files.FileFinder;
import io.github.steplint.files.Names;
import io.github.steplint.source.Json;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import io.github.steplint.source.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files beside a definition: input, context, variables, mocks. */
final class JsonInput {
    private final ParseResult call;
    private final Terminal terminal;

    JsonInput(ParseResult call, Terminal terminal) {
        this.call = call;
        this.terminal = terminal;
    }

    /** The execution's input. */
    JsonNode input() throws CallException {
        Optional<String> text = Options.text(call, "--input-json");
        if (text.isPresent()) {
            return value(new SourceFile("--input-json", text.get()));
        }
        return Options.text(call, "--input").filter("-"::equals).isPresent()
                ? value(standardInput())
                : file("--input").orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** The value in the file that an option names. */
    Optional<JsonNode> file(String option) throws CallException {
        Optional<String> name = Options.text(call, option);
        return name.isEmpty() ? Optional.empty() : Optional.of(value(read(name.get(), terminal.folder())));
    }

    /** The same, if it is an object. */
    Optional<JsonNode> object(String option) throws CallException {
        Optional<JsonNode> value = file(option);
        if (value.isPresent() && !value.get().isObject()) {
            throw new CallException(option + " takes a file with a JSON object");
        }
        return value;
    }

    private SourceFile standardInput() throws CallException {
        try {
            return SourceFiles.read(terminal.in(), "-", Limits.DEFAULT).file();
        } catch (IOException e) {
            throw new CallException("standard input cannot be read: " + Failures.reason(e));
        }
    }

    static SourceFile read(String name, Path folder) throws CallException {
        FileFinder.Found found = find(name, folder);
        try {
            SourceFiles.Loaded loaded = SourceFiles.read(found.path(), found.name(), Limits.DEFAULT);
            if (!loaded.problems().isEmpty()) {
                throw new CallException(name + ": " + loaded.problems().get(0).message());
            }
            return loaded.file();
        } catch (IOException e) {
            throw new CallException(name + " cannot be read: " + Failures.reason(e));
        }
    }

    /** The file that the user means. */
    static FileFinder.Found find(String name, Path folder) throws CallException {
        try {
            Path path = folder.resolve(name).normalize();
            if (Files.isRegularFile(path)) {
                return new FileFinder.Found(path, Names.relative(folder, path), true);
            }
        } catch (InvalidPathException e) {
            // Told below.
        }
        throw new CallException("no such file: " + name);
    }

    private static JsonNode value(SourceFile file) throws CallException {
        Tree tree = Trees.read(file);
        Optional<SyntaxProblem> problem = tree.problems().stream()
                .filter(each -> each.leavesGap() || each.kind() == SyntaxProblem.Kind.BARE_PLACEHOLDER)
                .findFirst();
        if (problem.isPresent()) {
            throw new CallException(problem.get().span() + ": " + problem.get().message());
        }
        if (tree.root().isEmpty()) {
            throw new CallException(file.path() + " is empty, and not a JSON value");
        }
        return Json.of(tree.root().get());
    }
}
