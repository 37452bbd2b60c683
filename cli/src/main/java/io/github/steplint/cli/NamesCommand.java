package io.github.steplint.cli;

import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.LogicalOutput;
import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.JsonWriter;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint names FILE}: the logical ids of everything that a serverless.yml makes. */
final class NamesCommand implements Command {
    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Lists the CloudFormation resources that the Serverless Framework and its Step Functions"
                        + " plugin make of a serverless.yml, and what a reference to them must say.");
        spec.addOption(Options.value("--format", "FORMAT", "text (default) or json.")
                .completionCandidates(FORMATS)
                .build());
        spec.addOption(Options.help());
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .type(String.class)
                .required(true)
                .paramLabel("FILE")
                .description("A serverless.yml.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String format = Options.text(call, "--format").orElse("text");
        if (!FORMATS.contains(format)) {
            throw Choices.unknown("format", format, FORMATS);
        }
        ServerlessFile file = file(call, terminal);
        ServiceNames names = file.resolved()
                .root()
                .map(root -> ServiceNames.of(root, file.options()))
                .orElseGet(() -> new ServiceNames(List.of(), List.of()));
        if (format.equals("json")) {
            json(names, terminal.out());
        } else {
            terminal.out().write(Terminal.visible(NamesText.of(names)));
        }
        return Main.OK;
    }

    private static ServerlessFile file(ParseResult call, Terminal terminal) throws CallException {
        String name = call.matchedPositionalValue(0, "");
        SourceFiles.Loaded loaded;
        try {
            Path path = terminal.folder().resolve(name);
            loaded = SourceFiles.read(path, name, Limits.DEFAULT);
        } catch (InvalidPathException | IOException e) {
            throw new CallException("no such file: " + name);
        }
        Optional<Document> document = Documents.read(loaded.file(), new DocumentOptions(MachineType.STANDARD, true));
        return document.filter(ServerlessFile.class::isInstance)
                .map(ServerlessFile.class::cast)
                .orElseThrow(() -> new CallException(name + " is no configuration of the Serverless Framework"));
    }

    private static void json(ServiceNames names, Writer out) throws IOException {
        JsonWriter.write(
                out,
                json -> json.objects("resources", names.resources(), NamesCommand::resource)
                        .objects("outputs", names.outputs(), NamesCommand::output));
    }

    private static void resource(LogicalResource resource, JsonWriter json) {
        json.field("logicalId", resource.logicalId());
        resource.type().ifPresentOrElse(type -> json.field("type", type), () -> json.nullField("type"));
        resource.name().ifPresentOrElse(name -> json.field("name", name), () -> json.nullField("name"));
        json.field("key", resource.key()).field("pointer", resource.pointer());
    }

    private static void output(LogicalOutput output, JsonWriter json) {
        json.field("logicalId", output.logicalId()).node("value", output.value());
    }
}
