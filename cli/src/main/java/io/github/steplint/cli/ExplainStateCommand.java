package io.github.steplint.cli;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.ShapeJson;
import io.github.steplint.files.FileFinder;
import io.github.steplint.files.ProjectFiles;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.RuleSets;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Limits;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steplint explain-state FILE STATE}: what a state machine carries there, as far as the text tells. */
final class ExplainStateCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create();
        spec.usageMessage()
                .description("Shows what a state machine carries when it enters and leaves a state, as JSON: \"?\" is"
                        + " anything, a field with a question mark may be missing, \"...\" says that there may"
                        + " be more.");
        spec.addOption(Options.value("--machine", "NAME", "Which state machine, where the file holds several.")
                .build());
        spec.addOption(Options.value("--config", "FILE", "Configuration; by default the nearest steplint.yml upwards.")
                .build());
        ServerlessInput.declare(spec);
        spec.addOption(Options.help());
        spec.addPositional(positional("0", "FILE", "A file with a state machine."));
        spec.addPositional(positional("1", "STATE", "The name of a state, wherever it is nested."));
        return spec;
    }

    private static PositionalParamSpec positional(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index)
                .type(String.class)
                .required(true)
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult call, Terminal terminal) throws CallException, IOException {
        String given = call.matchedPositionalValue(0, "");
        FileFinder.Found found = JsonInput.find(given, terminal.folder());
        SourceFile file = JsonInput.read(given, terminal.folder());
        DocumentOptions options = new DocumentOptions(
                MachineType.STANDARD,
                true,
                ServerlessInput.of(call, terminal),
                ProjectFiles.around(found, Limits.DEFAULT));
        Document document = Documents.read(file, options)
                .filter(read -> !read.definitions().isEmpty())
                .orElseThrow(() -> new CallException("no state machine found in " + given));
        Definition definition = RunTarget.choose(document.definitions(), Options.text(call, "--machine"), given);
        Config config = Configuration.of(call, terminal.folder(), RuleSets.load());
        MachineFacts facts = new MachineFacts(
                machine(definition, given), document, config.assumptions(file.path(), definition.name()));
        State state = state(facts, call.matchedPositionalValue(1, ""));
        terminal.out().write(Terminal.visible(ShapeJson.of(state, facts.payloads())));
        return Main.OK;
    }

    private static StateMachine machine(Definition definition, String file) throws CallException {
        Optional<Node> root = definition.tree().broken()
                ? Optional.empty()
                : definition.tree().root();
        return root.map(node -> AslParser.parse(node, definition.type()))
                .orElseThrow(() -> new CallException(file + " cannot be read as a whole; steplint lint says why"));
    }

    private static State state(MachineFacts facts, String name) throws CallException {
        List<State> named = facts.named(name);
        if (named.isEmpty()) {
            throw Choices.unknown(
                    "state", name, facts.machine().states().map(State::name).toList());
        }
        return named.get(0);
    }
}
