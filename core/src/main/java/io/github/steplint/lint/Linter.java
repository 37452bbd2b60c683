package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks rules about files. A linter has no state of its own and may serve several threads. */
public final class Linter {
    private final List<Rule> rules;
    private final Config config;

    /**
     * @param rules all there are; the configuration says which of them are asked
     * @param config what the user wants
     */
    public Linter(List<Rule> rules, Config config) {
        this.rules = List.copyOf(rules);
        this.config = config;
    }

    /** The rules that are asked. */
    private List<Rule> active() {
        return rules.stream()
                .filter(rule -> config.level(rule.spec()).isPresent())
                .toList();
    }

    /** Everything that there is to say about a file; nothing about one that holds no state machine. */
    public FileResult lint(SourceFile file, DocumentOptions options) {
        Optional<Document> document;
        try {
            document = Stages.read(file, options);
        } catch (RuntimeException | StackOverflowError e) {
            return InternalError.reading(file, e);
        }
        return document.map(this::lint).orElseGet(() -> new FileResult(file, 0, List.of(), 0));
    }

    private FileResult lint(Document document) {
        List<MachineFacts> machines = new ArrayList<>();
        Inquiry inquiry = new Inquiry(active(), config, document);
        inquiry.document();
        for (Definition definition : document.definitions()) {
            inquiry.definition(definition).ifPresent(machines::add);
        }
        List<Finding> findings = Findings.merged(inquiry.findings());
        return new FileResult(document.file(), document.definitions().size(), findings, 0);
    }
}
