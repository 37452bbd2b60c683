package io.github.steplint.lint;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A suppression that does nothing.
 *
 * @param at the part of it that is to blame
 * @param why it does nothing
 * @param word the rule or the directive that it names; empty if it names none
 * @param place where the suppression stands, for a sentence: {@code "the file"}, {@code "the next line"}
 * @param nearest the word that was probably meant
 */
public record IdleSuppression(Span at, Why why, String word, String place, Optional<String> nearest) {

    /** The ways in which a suppression does nothing. */
    public enum Why {
        /** The rule reports nothing there. */
        SILENCES_NOTHING,
        /** An entry of the configuration that leaves out nothing. */
        IGNORES_NOTHING,
        /** There is no rule of that name. */
        UNKNOWN_RULE,
        /** It names no rule at all. */
        NO_RULE,
        /** It begins like a directive, and there is no such directive there. */
        UNKNOWN_DIRECTIVE
    }
}
