package io.github.steplint.document;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.source.Neighbours;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.Span;
import io.github.steplint.source.SyntaxProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a text under a name, and says where things of its definitions are. */
final class Located {
    private Located() {}

    static Optional<Document> read(String path, String text) {
        return Documents.read(new SourceFile(path, text), DocumentOptions.DEFAULT);
    }

    static Optional<Document> readNamed(String path, String text) {
        return Documents.read(new SourceFile(path, text), new DocumentOptions(DocumentOptions.DEFAULT.type(), true));
    }

    /** The same with other files beside it. */
    static Optional<Document> read(String path, String text, Map<String, String> files) {
        Neighbours neighbours = name -> files.containsKey(name)
                ? new Neighbours.Answer(
                        Neighbours.Status.FOUND,
                        new SourceFiles.Loaded(new SourceFile(name, files.get(name)), List.of()))
                : Neighbours.Answer.of(Neighbours.Status.MISSING);
        return Documents.read(
                new SourceFile(path, text),
                new DocumentOptions(DocumentOptions.DEFAULT.type(), false, VariableOptions.NONE, neighbours));
    }

    /** The names of the machines, in order. */
    static List<String> names(Document document) {
        return document.definitions().stream()
                .map(definition -> definition.name().orElse("-"))
                .toList();
    }

    /** Where a string that is a value in a definition stands, as {@code line:column-line:column}. */
    static String value(Definition definition, String value) {
        return nodes(definition.tree().root().orElseThrow())
                .filter(node ->
                        node instanceof Node.Str string && string.value().equals(value))
                .map(node -> range(node.span()))
                .collect(Collectors.joining(" "));
    }

    /** Where a key of a definition stands. */
    static String key(Definition definition, String key) {
        return nodes(definition.tree().root().orElseThrow())
                .filter(Node.Obj.class::isInstance)
                .flatMap(node -> ((Node.Obj) node).members().stream())
                .filter(member -> member.name().equals(key))
                .map(member -> range(member.key().span()))
                .collect(Collectors.joining(" "));
    }

    /** The problems, each with the place where it begins. */
    static List<String> problems(Document document) {
        return document.problems().stream().map(Located::problem).toList();
    }

    private static String problem(SyntaxProblem problem) {
        return place(problem.span()) + " " + problem.kind();
    }

    static String place(Span span) {
        return span.from().line() + ":" + span.from().column();
    }

    private static String range(Span span) {
        return place(span) + "-" + span.to().line() + ":" + span.to().column();
    }

    private static Stream<Node> nodes(Node node) {
        if (node instanceof Node.Obj object) {
            return Stream.concat(Stream.of(node), object.members().stream().flatMap(member -> nodes(member.value())));
        }
        if (node instanceof Node.Arr list) {
            return Stream.concat(Stream.of(node), list.items().stream().flatMap(Located::nodes));
        }
        return Stream.of(node);
    }
}
