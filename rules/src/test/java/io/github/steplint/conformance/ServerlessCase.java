package io.github.steplint.conformance;

import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A configuration of the Serverless Framework, what the framework was called with, and what came of it. */
record ServerlessCase(String id, JsonNode recorded) {

    /** All cases of the folder, by name. */
    static List<ServerlessCase> all() throws IOException {
        try (Stream<Path> files = Files.list(SharedCases.folder("oracle/serverless"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new ServerlessCase(
                            file.getFileName().toString().replace(".json", ""), SharedCases.json(file)))
                    .toList();
        }
    }

    /** The part of the id before its number. */
    String group() {
        return id.substring(0, id.indexOf('-'));
    }

    JsonNode expected() {
        return recorded.path("expected");
    }

    /** What whoever recorded it says about it. */
    String note() {
        return recorded.path("note").asString("");
    }

    boolean packages() {
        return expected().path("ok").asBoolean();
    }

    SourceFile file() {
        return new SourceFile("serverless.yml", recorded.path("serverless.yml").asString());
    }

    DocumentOptions documentOptions() {
        return new DocumentOptions(MachineType.STANDARD, true, options(), neighbours());
    }

    Optional<ServerlessFile> read() {
        Optional<Document> document = Documents.read(file(), documentOptions());
        return document.filter(ServerlessFile.class::isInstance).map(ServerlessFile.class::cast);
    }

    /** The files beside it, and no others. */
    Neighbours neighbours() {
        Map<String, String> files = new HashMap<>();
        recorded.path("files")
                .properties()
                .forEach(file -> files.put(
                        Path.of(file.getKey()).normalize().toString(),
                        file.getValue().asString()));
        return path -> {
            Path normal = Path.of(path).normalize();
            String text = files.get(normal.toString());
            Neighbours.Status status = normal.isAbsolute() || normal.startsWith("..")
                    ? Neighbours.Status.OUTSIDE
                    : text == null ? Neighbours.Status.MISSING : Neighbours.Status.FOUND;
            SourceFile file = new SourceFile(normal.toString(), text == null ? "" : text);
            return new Neighbours.Answer(status, new SourceFiles.Loaded(file, List.of()));
        };
    }

    /** What the command gives: {@code --stage dev --region=x --param="name=value"}. */
    VariableOptions options() {
        Map<String, String> params = new HashMap<>();
        Map<String, String> opts = new HashMap<>();
        String[] words = recorded.path("command").asString().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].startsWith("--")) {
                continue;
            }
            String[] option = words[i].substring(2).split("=", 2);
            String value = option.length > 1 ? option[1] : i + 1 < words.length ? words[++i] : "";
            if (option[0].equals("param")) {
                String[] param = value.replace("\"", "").replace("'", "").split("=", 2);
                params.put(param[0], param.length > 1 ? param[1] : "");
            } else if (!option[0].equals("format")) {
                opts.put(option[0], value);
            }
        }
        Map<String, String> environment = new HashMap<>();
        recorded.path("env")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asString()));
        Optional<String> stage = Optional.ofNullable(opts.get("stage"));
        Optional<String> region = Optional.ofNullable(opts.get("region"));
        return new VariableOptions(stage, region, params, opts, environment);
    }
}
