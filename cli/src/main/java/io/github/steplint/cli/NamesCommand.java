package io.github.steplint.cli;

import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.names.LogicalOutput;
import io.github.steplint.document.names.LogicalResource;
import io.github.steplint.document.names.ServiceNames;
import io.github.steplint.source.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
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
        ServerlessInput.declare(spec);
        spec.addOption(Options.help());
        ServerlessInput.declareFile(spec);
        return spec;
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String format = Options.text(call, "--format").orElse("text");
        if (!FORMATS.contains(format)) {
            throw Choices.unknown("format", format, FORMATS);
        }
        ServerlessFile file = ServerlessInput.file(call, terminal);
        ServiceNames names = file.resolved()
                .root()
                .map(root -> ServiceNames.of(root, file.options()))
                .orElseGet(() -> ServiceNames.NONE);
        if (format.equals("json")) {
            json(names, terminal.out());
        } else {
            terminal.out().write(Terminal.visible(NamesText.of(names)));
        }
        return Main.OK;
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
