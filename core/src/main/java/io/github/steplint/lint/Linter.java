package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks rules about files: reads a file, finds its state machines, works out their facts, puts each rule its question,
 * leaves out what the user suppressed. A linter keeps nothing between two files and may serve several threads.
 */
public final class Linter {
    private final List<Rule> active;
    private final Set<String> ids = new TreeSet<>();
    private final Config config;

    /**
     * @param rules all there are; the configuration says which of them are asked
     * @param config what the user wants
     */
    public Linter(List<Rule> rules, Config config) {
        this.config = config;
        this.active = rules.stream()
                .filter(rule -> config.level(rule.spec()).isPresent())
                .toList();
        rules.forEach(rule -> ids.add(rule.spec().id()));
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
        Inquiry inquiry = new Inquiry(active, config, document);
        List<StateMachine> machines = new ArrayList<>();
        inquiry.document();
        for (Definition definition : document.definitions()) {
            inquiry.definition(definition).ifPresent(machines::add);
        }
        Silencer silencer = new Silencer(document, config, new Suppressions(document, machines, ids));
        List<Finding> findings = new ArrayList<>(silencer.kept(Findings.merged(inquiry.findings())));
        boolean examined = machines.size() == document.definitions().size() && !inquiry.failed();
        List<Finding> idle = inquiry.suppressions(silencer.idle(active, examined));
        findings.addAll(silencer.kept(idle));
        findings.sort(Finding.ORDER);
        return new FileResult(
                document.file(),
                document.definitions().size(),
                List.copyOf(findings),
                silencer.count(),
                Set.copyOf(silencer.ignoresUsed()));
    }
}
