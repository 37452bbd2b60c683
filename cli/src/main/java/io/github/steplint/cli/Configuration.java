package io.github.steplint.cli;

import io.github.steplint.files.Names;
import io.github.steplint.files.Project;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.ConfigException;
import io.github.steplint.lint.ConfigReader;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.Severity;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The configuration of a run: the file, and what the command line says over it. */
final class Configuration {
    private static final String FILE = "steplint.yml";
    private static final List<String> LEVELS = List.of("off", "note", "warning", "error");

    private Configuration() {}

    static Config of(ParseResult call, Path folder, List<Rule> rules) throws CallException {
        return file(Options.text(call, "--config"), folder, rules)
                .withLevels(levels(Options.texts(call, "--rule"), rules));
    }

    private static Config file(Optional<String> given, Path folder, List<Rule> rules) throws CallException {
        if (given.isPresent()) {
            Path path = folder.resolve(given.get()).normalize();
            if (!Files.isRegularFile(path)) {
                throw new CallException("no such configuration: " + given.get());
            }
            return read(path, folder, rules);
        }
        Optional<Path> nearest = Project.nearest(folder, FILE);
        return nearest.isPresent() ? read(nearest.get(), folder, rules) : Config.DEFAULT;
    }

    /** Patterns in the file count from its folder; from the folder of the run if the file lies somewhere else. */
    private static Config read(Path path, Path folder, List<Rule> rules) throws CallException {
        Path above = path.getParent();
        String below = folder.startsWith(above) ? Names.relative(above, folder) : "";
        try {
            return ConfigReader.read(
                    SourceFiles.read(path, Names.relative(folder, path), Limits.DEFAULT)
                            .file(),
                    below.isEmpty() ? "" : below + "/",
                    rules,
                    name -> beside(above, name, folder));
        } catch (ConfigException e) {
            throw new CallException(e.getMessage());
        } catch (IOException e) {
            throw new CallException(
                    "the configuration " + Names.relative(folder, path) + " cannot be read: " + Failures.reason(e));
        }
    }

    /** A file that the configuration names; none where it cannot be read. */
    private static Optional<SourceFile> beside(Path above, String name, Path folder) {
        try {
            Path path = above.resolve(name).normalize();
            return Optional.of(SourceFiles.read(path, Names.relative(folder, path), Limits.DEFAULT)
                    .file());
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Reads {@code NAME} and {@code NAME=LEVEL}; a name alone gives the rule its own severity back. */
    private static Map<String, Optional<Severity>> levels(List<String> texts, List<Rule> rules) throws CallException {
        Map<String, Optional<Severity>> levels = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            String id = equals < 0 ? text : text.substring(0, equals);
            RuleSpec spec = spec(id, rules);
            levels.put(id, equals < 0 ? Optional.of(spec.severity()) : level(id, text.substring(equals + 1)));
        }
        return levels;
    }

    private static Optional<Severity> level(String id, String level) throws CallException {
        if (!LEVELS.contains(level)) {
            throw Choices.unknown("level of rule " + id, level, LEVELS);
        }
        return Severity.of(level);
    }

    private static RuleSpec spec(String id, List<Rule> rules) throws CallException {
        for (Rule rule : rules) {
            if (rule.spec().id().equals(id)) {
                return rule.spec();
            }
        }
        List<String> ids = rules.stream().map(rule -> rule.spec().id()).toList();
        throw Choices.unknown("rule", id, ids);
    }
}
