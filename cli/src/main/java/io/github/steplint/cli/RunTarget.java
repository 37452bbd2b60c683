package io.github.steplint.cli;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.lint.Config;
import io.github.steplint.lint.FileResult;
import io.github.steplint.lint.Finding;
import io.github.steplint.lint.Linter;
import io.github.steplint.lint.Rule;
import io.github.steplint.lint.Severity;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The state machine to run, and what the linter says of it.
 *
 * @param name what the file, or else the user, calls it
 * @param machine empty where part of its text could not be read
 * @param obstacles errors for which AWS does not take the definition, so that there is nothing to run
 * @param faults further errors, for which an execution fails when it gets there
 */
record RunTarget(Optional<String> name, Optional<StateMachine> machine, FileResult obstacles, List<Finding> faults) {
    /** Whose errors say that AWS does not take the definition; others' show when the machine runs. */
    private static final Set<String> BARRING = Set.of("syntax", "structure", "choice", "error", "integration");

    private static final Set<String> BARRING_RULES = Set.of("missing-target");

    static RunTarget of(
            SourceFiles.Loaded loaded, RunOptions options, DocumentOptions how, Config config, List<Rule> rules)
            throws CallException {
        Optional<Document> document = Documents.read(loaded.file(), how);
        List<Definition> definitions = document.map(Document::definitions).orElse(List.of());
        if (definitions.isEmpty()
                && document.stream().allMatch(found -> found.problems().isEmpty())) {
            throw new CallException("no state machine found in " + loaded.file().path());
        }
        FileResult result = new Linter(rules, config).lint(loaded, how);
        Optional<Definition> definition = definitions.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        choose(definitions, options.machine(), loaded.file().path()));
        Set<String> barring = rules.stream()
                .filter(rule -> BARRING.contains(RulesCommand.group(rule))
                        || BARRING_RULES.contains(rule.spec().id()))
                .map(rule -> rule.spec().id())
                .collect(Collectors.toSet());
        List<Finding> errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && concerns(definition, finding))
                .toList();
        return new RunTarget(
                definition.flatMap(Definition::name).or(options::machine),
                definition.flatMap(RunTarget::parse),
                with(
                        result,
                        errors.stream()
                                .filter(it -> barring.contains(it.rule()))
                                .toList()),
                errors.stream().filter(it -> !barring.contains(it.rule())).toList());
    }

    /** What to call it: its name, or that of its file without the ending. */
    String title() {
        String path = obstacles.file().path();
        String file = path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.asl)?\\.[A-Za-z]+$", "");
        return name.orElse(file.isEmpty() || file.equals("-") ? "Machine" : file);
    }

    private static FileResult with(FileResult result, List<Finding> findings) {
        return new FileResult(result.file(), result.stateMachines(), findings, result.suppressed(), result.ignores());
    }

    private static Optional<StateMachine> parse(Definition definition) {
        return definition.tree().broken()
                ? Optional.empty()
                : definition.tree().root().map(root -> AslParser.parse(root, definition.type()));
    }

    /** An error in another machine of the file, or around the machines, is no reason not to run this one. */
    private static boolean concerns(Optional<Definition> definition, Finding finding) {
        if (definition.isEmpty() || definition.get().tree().broken()) {
            return true;
        }
        Optional<String> name = definition.get().name();
        return finding.stateMachine().equals(name) && (name.isPresent() || inside(definition.get(), finding));
    }

    private static boolean inside(Definition definition, Finding finding) {
        return definition
                .tree()
                .root()
                .map(Node::span)
                .filter(root -> root.contains(finding.span())
                        || root.file() != finding.span().file())
                .isPresent();
    }

    /** The definition that the user means. */
    static Definition choose(List<Definition> definitions, Optional<String> name, String file) throws CallException {
        List<String> names =
                definitions.stream().flatMap(each -> each.name().stream()).toList();
        if (name.isEmpty() && definitions.size() > 1) {
            throw new CallException(file + " holds " + definitions.size() + " state machines: say --machine and one of "
                    + String.join(", ", names));
        }
        if (name.isEmpty() || names.isEmpty()) {
            return definitions.get(0);
        }
        for (Definition definition : definitions) {
            if (definition.name().equals(name)) {
                return definition;
            }
        }
        throw Choices.unknown("state machine", name.get(), names);
    }
}
