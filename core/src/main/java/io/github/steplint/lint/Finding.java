package io.github.steplint.lint;

import io.github.steplint.source.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule has to say about a place.
 *
 * @param rule the rule's id
 * @param severity after configuration
 * @param span the place
 * @param message a sentence without a full stop that names the thing and says what is wrong
 * @param help what to write instead, if that can be said
 * @param related other places that matter
 * @param path the way through the machine that leads to the fault, if the rule has such a witness
 * @param pointer RFC 6901 pointer of the place in its file
 * @param stateMachine what the document calls the machine
 * @param state the innermost state at the place
 */
public record Finding(
        String rule,
        Severity severity,
        Span span,
        String message,
        Optional<String> help,
        List<Note> related,
        List<Note> path,
        String pointer,
        Optional<String> stateMachine,
        Optional<String> state) {

    /** By file, place and rule: the order of every report. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.span().file().path())
            .thenComparing(finding -> finding.span().start())
            .thenComparing(finding -> finding.span().end())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** A place and what it has to do with the finding. */
    public record Note(Span span, String message) {}
}
