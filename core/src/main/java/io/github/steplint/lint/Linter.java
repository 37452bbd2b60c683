package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
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

    /** Everything that there is to say about a text; nothing about one that holds no state machine. */
    public FileResult lint(SourceFile file, DocumentOptions options) {
        return lint(new SourceFiles.Loaded(file, List.of()), options);
    }

    /** Everything that there is to say about a file; nothing about one that holds no state machine. */
    public FileResult lint(SourceFiles.Loaded loaded, DocumentOptions options) {
        SourceFile file = loaded.file();
        Optional<Document> document;
        try {
            document = Stages.read(file, options).map(read -> read.with(loaded.problems()));
        } catch (RuntimeException | StackOverflowError e) {
            return InternalError.reading(file, e);
        }
        return document.map(this::lint).orElseGet(() -> new FileResult(file, 0, List.of(), 0));
    }

    private FileResult lint(Document document) {
        Inquiry inquiry = new Inquiry(active, config, document);
        List<StateMachine> machines = new ArrayList<>();
        inquiry.document();
        inquiry.template();
        for (Definition definition : document.definitions()) {
            inquiry.definition(definition).ifPresent(machines::add);
        }
        inquiry.serverless();
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

    /**
     * What there is to say about the configuration's own {@code ignore}: entries that left out nothing. It makes sense
     * only after a run over everything that the configuration is for.
     *
     * @param results of all files of the run
     * @return a result for the file of the configuration; empty if there is nothing to say
     */
    public Optional<FileResult> idleIgnores(List<FileResult> results) {
        List<Finding> findings = new ArrayList<>();
        for (Ignore ignore : config.ignores()) {
            boolean off = !ignore.rules().isEmpty() && ignore.rules().stream().allMatch(config::isOff);
            if (!off && results.stream().noneMatch(result -> result.ignores().contains(ignore))) {
                findings.addAll(idle(ignore));
            }
        }
        findings.sort(Finding.ORDER);
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileResult(findings.get(0).span().file(), 0, List.copyOf(findings), 0));
    }

    private List<Finding> idle(Ignore ignore) {
        IdleSuppression idle = new IdleSuppression(
                ignore.at(), IdleSuppression.Why.IGNORES_NOTHING, "", "the files of the run", Optional.empty());
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : active) {
            if (rule instanceof SuppressionRule suppressionRule) {
                Report report = new Report(rule.spec());
                suppressionRule.check(idle, report);
                report.drafts().stream()
                        .map(draft -> Findings.plain(rule.spec(), Findings.severity(config, rule.spec(), draft), draft))
                        .forEach(findings::add);
            }
        }
        return findings;
    }
}
