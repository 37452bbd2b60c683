package io.github.steplint.lint;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A request in the file itself to leave out the findings of a rule.
 *
 * @param at the rule's name in the directive
 * @param region the findings that begin here are meant
 * @param place the region in words: {@code "the file"}, {@code "the next line"}
 * @param rule its id
 */
record Suppression(Span at, Span region, String place, String rule) {

    boolean covers(Finding finding) {
        return rule.equals(finding.rule())
                && (holds(finding.span())
                        || finding.span().via().filter(this::holds).isPresent());
    }

    private boolean holds(Span span) {
        return region.file() == span.file() && region.start() <= span.start() && span.start() <= region.end();
    }

    IdleSuppression silencesNothing() {
        return new IdleSuppression(at, IdleSuppression.Why.SILENCES_NOTHING, rule, place, Optional.empty());
    }
}
