package io.github.steplint.lint;

import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes what a rule says.
 *
 * <pre>{@code
 * report.at(state.nameSpan(), "state \"%s\" has neither Next nor End", state.name())
 *       .help("add \"End\": true, or \"Next\" with the state that follows");
 * }</pre>
 */
public final class Report {
    private final RuleSpec rule;
    private final List<Draft> drafts = new ArrayList<>();

    public Report(RuleSpec rule) {
        this.rule = rule;
    }

    /** Begins a finding. {@code message} is a format as of {@link String#format} with its arguments. */
    public Draft at(Span span, String message, Object... arguments) {
        Draft draft = new Draft(span, said(message, arguments), rule.severity());
        drafts.add(draft);
        return draft;
    }

    /** Without arguments a text is what it is: it may quote an expression with its percent signs. */
    private static String said(String text, Object... arguments) {
        return arguments.length == 0 ? text : String.format(Locale.ROOT, text, arguments);
    }

    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** A finding in the making. */
    public static final class Draft {
        private final Span span;
        private final String message;
        private final List<Finding.Note> related = new ArrayList<>();
        private final List<Finding.Note> path = new ArrayList<>();
        private Severity severity;
        private String help;

        private Draft(Span span, String message, Severity severity) {
            this.span = span;
            this.message = message;
            this.severity = severity;
        }

        /** What to write instead. */
        public Draft help(String text, Object... arguments) {
            this.help = said(text, arguments);
            return this;
        }

        /** Another place that matters. */
        public Draft related(Span place, String text, Object... arguments) {
            related.add(new Finding.Note(place, said(text, arguments)));
            return this;
        }

        /** The next step of the way through the machine that leads to the fault. */
        public Draft step(Span place, String text, Object... arguments) {
            path.add(new Finding.Note(place, said(text, arguments)));
            return this;
        }

        /** Says it less strongly than the rule does as a rule. */
        public Draft atMost(Severity bound) {
            severity = severity.compareTo(bound) < 0 ? severity : bound;
            return this;
        }

        /** Says it as a warning where AWS is not known to refuse it. */
        public Draft warningUnless(boolean refused) {
            return refused ? this : atMost(Severity.WARNING);
        }

        public Span span() {
            return span;
        }

        public String message() {
            return message;
        }

        public Severity severity() {
            return severity;
        }

        public Optional<String> help() {
            return Optional.ofNullable(help);
        }

        public List<Finding.Note> related() {
            return List.copyOf(related);
        }

        public List<Finding.Note> path() {
            return List.copyOf(path);
        }
    }
}
