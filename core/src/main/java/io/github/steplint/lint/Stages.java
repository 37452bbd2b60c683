package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.document.Documents;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Pointers;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import io.github.steplint.source.Spelling;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages before the rules, as the linter calls them. */
final class Stages {

    private Stages() {}

    static Optional<Document> read(SourceFile file, DocumentOptions options) {
        return Documents.read(file, options);
    }

    static Optional<StateMachine> parse(Definition definition) {
        return definition.tree().root().map(root -> AslParser.parse(root, definition.type()));
    }

    static Optional<State> stateAt(MachineFacts facts, Span span) {
        return facts.stateAt(span);
    }

    static String pointer(Document document, Span span) {
        return Stream.concat(Stream.of(document.tree()), document.includes().stream())
                .flatMap(tree -> tree.root().stream())
                .filter(root -> root.span().file() == span.file())
                .findFirst()
                .map(root -> Pointers.at(root, span))
                .orElse("");
    }

    static Optional<String> nearest(String word, Collection<String> known) {
        return Spelling.nearest(word, known);
    }
}
