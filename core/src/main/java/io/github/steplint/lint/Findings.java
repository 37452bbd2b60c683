package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns what rules said into findings of one file. */
final class Findings {
    private final Document document;
    private final Config config;
    private final List<Finding> found = new ArrayList<>();

    Findings(Document document, Config config) {
        this.document = document;
        this.config = config;
    }

    List<Finding> all() {
        return found;
    }

    /**
     * @param definition the machine that the rule was asked about; empty if it was asked about the file
     * @param facts of that machine
     */
    void add(RuleSpec rule, Report report, Optional<Definition> definition, Optional<MachineFacts> facts) {
        for (Report.Draft draft : report.drafts()) {
            Optional<Definition> owner = definition.or(() -> around(draft.span()));
            found.add(new Finding(
                    rule.id(),
                    severity(config, rule, draft),
                    draft.span(),
                    draft.message(),
                    draft.help(),
                    related(draft),
                    draft.path(),
                    Stages.pointer(document, draft.span()),
                    owner.flatMap(Definition::name),
                    facts.flatMap(known -> Stages.stateAt(known, draft.span())).map(State::name)));
        }
    }

    /** What a rule said about a place that belongs to no state machine. */
    static Finding plain(RuleSpec rule, Severity severity, Report.Draft draft) {
        return new Finding(
                rule.id(),
                severity,
                draft.span(),
                draft.message(),
                draft.help(),
                draft.related(),
                draft.path(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    void addFailure(Report report) {
        add(InternalError.SPEC, report, Optional.empty(), Optional.empty());
    }

    /** The rule's severity as configured; a finding that said less than its rule keeps saying less. */
    static Severity severity(Config config, RuleSpec rule, Report.Draft draft) {
        Severity level = config.level(rule).orElse(rule.severity());
        return draft.severity() == rule.severity() || draft.severity().compareTo(level) > 0 ? level : draft.severity();
    }

    /** What is written in one place and used in another through an alias shows both. */
    private static List<Finding.Note> related(Report.Draft draft) {
        List<Finding.Note> related = new ArrayList<>(draft.related());
        draft.span().via().ifPresent(alias -> related.add(new Finding.Note(alias, "used here")));
        return related;
    }

    private Optional<Definition> around(Span span) {
        return document.definitions().stream()
                .filter(definition -> definition
                        .tree()
                        .root()
                        .map(Node::span)
                        .map(root -> root.contains(span))
                        .orElse(false))
                .findFirst();
    }

    /** In the order of reports; what several rounds said in the same words about the same place is said once. */
    static List<Finding> merged(List<Finding> findings) {
        Map<List<Object>, Finding> merged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            merged.merge(List.of(finding.rule(), finding.span(), finding.message()), finding, Findings::join);
        }
        return merged.values().stream().sorted(Finding.ORDER).toList();
    }

    private static Finding join(Finding first, Finding second) {
        List<Finding.Note> related = new ArrayList<>(first.related());
        second.related().stream().filter(note -> !related.contains(note)).forEach(related::add);
        return new Finding(
                first.rule(),
                first.severity(),
                first.span(),
                first.message(),
                first.help(),
                related,
                first.path(),
                first.pointer(),
                first.stateMachine(),
                first.state());
    }
}
