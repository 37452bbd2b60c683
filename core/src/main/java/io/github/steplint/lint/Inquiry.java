package io.github.steplint.lint;

import io.github.steplint.document.Definition;
import io.github.steplint.document.Document;
import io.github.steplint.document.ServerlessFile;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Assumptions;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.facts.template.TemplateFacts;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One file is put before the rules, each at its level. */
final class Inquiry {
    private final List<Rule> rules;
    private final Document document;
    private final Config config;
    private final Findings findings;
    private final List<MachineFacts> machines = new ArrayList<>();
    private boolean failed;

    Inquiry(List<Rule> rules, Config config, Document document) {
        this.rules = rules;
        this.document = document;
        this.config = config;
        this.findings = new Findings(document, config);
    }

    List<Finding> findings() {
        return findings.all();
    }

    /** Whether a rule failed, so that findings may be missing. */
    boolean failed() {
        return failed;
    }

    /** Asks the rules about the file as a whole. */
    void document() {
        for (DocumentRule rule : of(DocumentRule.class)) {
            Report report = new Report(rule.spec());
            guarded(rule, startOf(document), () -> rule.check(document, report));
            findings.add(rule.spec(), report, Optional.empty(), Optional.empty());
        }
    }

    /** Asks the rules about what the file makes and refers to. */
    void template() {
        Optional<TemplateFacts> facts;
        try {
            facts = TemplateFacts.of(document);
        } catch (RuntimeException | StackOverflowError e) {
            fail("what the file makes could not be worked out", startOf(document), e);
            return;
        }
        for (TemplateRule rule : of(TemplateRule.class)) {
            Report report = new Report(rule.spec());
            facts.ifPresent(template -> guarded(rule, startOf(document), () -> rule.check(template, report)));
            findings.add(rule.spec(), report, Optional.empty(), Optional.empty());
        }
    }

    /** Asks the rules about the configuration around the machines, all of which have been examined. */
    void serverless() {
        if (!(document instanceof ServerlessFile file)) {
            return;
        }
        ServerlessFacts facts = new ServerlessFacts(file, machines);
        for (ServerlessRule rule : of(ServerlessRule.class)) {
            Report report = new Report(rule.spec());
            guarded(rule, startOf(document), () -> rule.check(facts, report));
            findings.add(rule.spec(), report, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Asks the rules about one machine. Where part of its text could not be read they are not asked: what they would
     * miss may be there.
     */
    Optional<StateMachine> definition(Definition definition) {
        if (definition.tree().broken()) {
            return Optional.empty();
        }
        Optional<MachineFacts> machine;
        try {
            machine =
                    Stages.parse(definition).map(parsed -> new MachineFacts(parsed, document, assumptions(definition)));
        } catch (RuntimeException | StackOverflowError e) {
            fail("the definition could not be examined", definition.at(), e);
            return Optional.empty();
        }
        machine.ifPresent(facts -> machine(definition, facts));
        machine.ifPresent(machines::add);
        return machine.map(MachineFacts::machine);
    }

    private Assumptions assumptions(Definition definition) {
        return config.assumptions(document.file().path(), definition.name());
    }

    /** What the rules say about suppressions that do nothing. */
    List<Finding> suppressions(List<IdleSuppression> idle) {
        Findings said = new Findings(document, config);
        for (SuppressionRule rule : of(SuppressionRule.class)) {
            Report report = new Report(rule.spec());
            idle.forEach(suppression -> rule.check(suppression, report));
            said.add(rule.spec(), report, Optional.empty(), Optional.empty());
        }
        return said.all();
    }

    private void machine(Definition definition, MachineFacts facts) {
        List<State> states = facts.machine().states().toList();
        List<Scope> scopes = facts.machine().scopes().toList();
        for (Rule rule : rules) {
            Report report = new Report(rule.spec());
            ask(rule, facts, scopes, states, report);
            findings.add(rule.spec(), report, Optional.of(definition), Optional.of(facts));
        }
    }

    private void ask(Rule rule, MachineFacts facts, List<Scope> scopes, List<State> states, Report report) {
        if (rule instanceof MachineRule machineRule) {
            guarded(rule, facts.machine().node().head(), () -> machineRule.check(facts, report));
        } else if (rule instanceof ScopeRule scopeRule) {
            for (Scope scope : scopes) {
                guarded(rule, scope.node().head(), () -> scopeRule.check(scope, facts, report));
            }
        } else if (rule instanceof StateRule stateRule) {
            for (State state : states) {
                guarded(rule, state.nameSpan(), () -> stateRule.check(state, facts, report));
            }
        } else if (rule instanceof DefectRule<?> defectRule) {
            defects(defectRule, facts.machine().defects(), report);
        }
    }

    private <D extends Defect> void defects(DefectRule<D> rule, List<Defect> defects, Report report) {
        for (Defect defect : defects) {
            if (rule.defect().isInstance(defect)) {
                guarded(rule, defect.at(), () -> rule.check(rule.defect().cast(defect), report));
            }
        }
    }

    /** A rule that fails must neither stop the others nor fail in silence. */
    private void guarded(Rule rule, Span place, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError e) {
            fail("rule \"" + rule.spec().id() + "\" failed here, so what it had to say is missing", place, e);
        }
    }

    private void fail(String what, Span place, Throwable cause) {
        failed = true;
        findings.addFailure(InternalError.draft(what, place, cause));
    }

    private <R extends Rule> List<R> of(Class<R> level) {
        List<R> found = new ArrayList<>();
        for (Rule rule : rules) {
            if (level.isInstance(rule)) {
                found.add(level.cast(rule));
            }
        }
        return found;
    }

    private static Span startOf(Document document) {
        return document.file().span(0, 0);
    }
}
