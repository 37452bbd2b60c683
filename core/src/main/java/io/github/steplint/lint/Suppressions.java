package io.github.steplint.lint;

import io.github.steplint.document.Document;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.source.Comment;
import io.github.steplint.source.Node;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file itself asks to leave out: in comments of YAML ({@code # steplint-disable-next-line}, and
 * {@code # steplint-disable} for the file), and in the {@code Comment} of a state, a branch or a machine.
 */
final class Suppressions {
    private final Set<String> rules;
    private final Set<Suppression> suppressions = new LinkedHashSet<>();
    private final List<IdleSuppression> faulty = new ArrayList<>();

    /**
     * @param rules the ids of all rules that exist
     * @param machines those machines of the document that could be parsed
     */
    Suppressions(Document document, List<StateMachine> machines, Set<String> rules) {
        this.rules = rules;
        document.comments().forEach(this::read);
        for (StateMachine machine : machines) {
            machine.scopes().forEach(this::read);
            machine.states().forEach(this::read);
        }
    }

    Set<Suppression> all() {
        return suppressions;
    }

    /** Those that cannot do anything, whatever the findings are. */
    List<IdleSuppression> faulty() {
        return faulty;
    }

    private void read(Comment comment) {
        Directive.at(comment.text()).ifPresent(directive -> {
            SourceFile file = comment.span().file();
            int begin =
                    comment.span().start() + Math.max(0, comment.span().text().indexOf(comment.text()));
            Function<Directive.Word, Span> place = word -> file.span(begin + word.start(), begin + word.end());
            String verb = directive.verb().text();
            if (verb.equals(Directive.DISABLE)) {
                add(directive, place, file.span(0, file.text().length()), "the file");
            } else if (verb.equals(Directive.DISABLE_NEXT_LINE)) {
                add(directive, place, lineAfter(comment), "the next line");
            } else {
                unknown(directive, place, List.of(Directive.DISABLE, Directive.DISABLE_NEXT_LINE));
            }
        });
    }

    private void read(Scope scope) {
        read(scope.node(), scope.node().span(), scope.kind().phrase());
    }

    private void read(State state) {
        Span name = state.nameSpan();
        Span body = state.node().span();
        Span region = body.file() == name.file() ? name.file().span(name.start(), body.end()) : body;
        read(state.node(), region, "state \"" + state.name() + "\"");
    }

    private void read(Node.Obj owner, Span region, String place) {
        Optional<Node.Str> comment =
                owner.get("Comment").filter(Node.Str.class::isInstance).map(Node.Str.class::cast);
        comment.ifPresent(text -> {
            Function<Directive.Word, Span> at = word -> text.text().span(word.start(), word.end());
            for (Directive directive : Directive.in(text.text())) {
                if (directive.verb().text().equals(Directive.DISABLE)) {
                    add(directive, at, region, place);
                } else {
                    unknown(directive, at, List.of(Directive.DISABLE));
                }
            }
        });
    }

    private void add(Directive directive, Function<Directive.Word, Span> at, Span region, String place) {
        if (directive.rules().isEmpty()) {
            Span span = at.apply(directive.verb());
            faulty.add(new IdleSuppression(span, IdleSuppression.Why.NO_RULE, "", place, Optional.empty()));
        }
        for (Directive.Word rule : directive.rules()) {
            if (rules.contains(rule.text())) {
                suppressions.add(new Suppression(at.apply(rule), region, place, rule.text()));
            } else {
                Optional<String> nearest = Stages.nearest(rule.text(), rules);
                faulty.add(new IdleSuppression(
                        at.apply(rule), IdleSuppression.Why.UNKNOWN_RULE, rule.text(), place, nearest));
            }
        }
    }

    private void unknown(Directive directive, Function<Directive.Word, Span> at, List<String> known) {
        String verb = directive.verb().text();
        faulty.add(new IdleSuppression(
                at.apply(directive.verb()),
                IdleSuppression.Why.UNKNOWN_DIRECTIVE,
                verb,
                "",
                Stages.nearest(verb, known).or(() -> Optional.of(known.get(0)))));
    }

    /** The next line that holds more than a comment. */
    private static Span lineAfter(Comment comment) {
        SourceFile file = comment.span().file();
        int line = comment.span().to().line() + 1;
        while (line <= file.lineCount() && isCommentOrBlank(file.line(line))) {
            line++;
        }
        return line > file.lineCount()
                ? file.span(file.text().length(), file.text().length())
                : file.lineSpan(line);
    }

    private static boolean isCommentOrBlank(String line) {
        String text = line.strip();
        return text.isEmpty() || text.startsWith("#") || text.startsWith("//");
    }
}
