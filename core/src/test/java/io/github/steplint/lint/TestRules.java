package io.github.steplint.lint;

import io.github.steplint.document.Document;
import io.github.steplint.document.DocumentOptions;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.Defect;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.State;
import io.github.steplint.source.SourceFile;
import java.util.List;

/** Rules as small as possible, so that tests of the engine do not depend on what the real rules say. */
public final class TestRules {
    public static final Rule PASS = new PassStates();
    public static final Rule WAIT = new WaitStates();
    public static final Rule UNKNOWN_FIELD = new UnknownFields();
    public static final Rule BROKEN = new BrokenText();
    public static final Rule UNUSED = new Unused();

    private TestRules() {}

    public static List<Rule> all() {
        return List.of(PASS, WAIT, UNKNOWN_FIELD, BROKEN, UNUSED);
    }

    public static FileResult lint(String name, String text) {
        return lint(name, text, Config.DEFAULT, all());
    }

    public static FileResult lint(String name, String text, Config config, List<Rule> rules) {
        DocumentOptions options = new DocumentOptions(MachineType.STANDARD, true);
        return new Linter(rules, config).lint(new SourceFile(name, text), options);
    }

    /** What was found, a line a finding. */
    public static List<String> lines(FileResult result) {
        return result.findings().stream()
                .map(finding -> finding.span().line() + " " + finding.severity().text() + " " + finding.rule() + ": "
                        + finding.message())
                .toList();
    }

    private static final class PassStates implements StateRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.warning("pass-state", "0.1", "A state is a Pass");
        }

        @Override
        public void check(State state, MachineFacts machine, Report report) {
            if (state instanceof State.Pass) {
                report.at(state.nameSpan(), "state \"%s\" is a Pass", state.name());
            }
        }
    }

    private static final class WaitStates implements StateRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.error("wait-state", "0.1", "A state is a Wait");
        }

        @Override
        public void check(State state, MachineFacts machine, Report report) {
            if (state instanceof State.Wait) {
                report.at(state.nameSpan(), "state \"%s\" is a Wait", state.name());
                report.at(state.node().head(), "the same, but less so").atMost(Severity.NOTE);
            }
        }
    }

    private static final class UnknownFields implements DefectRule<Defect.UnknownField> {
        @Override
        public RuleSpec spec() {
            return RuleSpec.error("unknown-field", "0.1", "A field does not exist");
        }

        @Override
        public Class<Defect.UnknownField> defect() {
            return Defect.UnknownField.class;
        }

        @Override
        public void check(Defect.UnknownField defect, Report report) {
            report.at(defect.at(), "%s does not exist", defect.member().name());
        }
    }

    private static final class BrokenText implements DocumentRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.error("broken-text", "0.1", "The text is broken");
        }

        @Override
        public void check(Document document, Report report) {
            document.tree().problems().forEach(problem -> report.at(problem.span(), "broken"));
        }
    }

    private static final class Unused implements SuppressionRule {
        @Override
        public RuleSpec spec() {
            return RuleSpec.note("unused", "0.1", "A suppression does nothing");
        }

        @Override
        public void check(IdleSuppression idle, Report report) {
            report.at(
                    idle.at(),
                    "%s %s %s",
                    idle.why(),
                    idle.word().isEmpty() ? "-" : idle.word(),
                    idle.nearest().orElse("-"));
        }
    }
}
