package io.github.steplint.facts.template;

import io.github.steplint.source.Span;

/**
 * A call of a function of CloudFormation that is none.
 *
 * @param kind what is wrong
 * @param at the place that is wrong
 * @param function as it is written
 * @param word what stands there: the key beside it, the text, the field
 */
public record BadCall(Kind kind, Span at, String function, String word) {
    /** What can be wrong with a call. */
    public enum Kind {
        /** There is no such function. */
        UNKNOWN_FUNCTION,
        /** Another key stands beside it. */
        KEY_BESIDE,
        /** A dotted text in the long form, which the plugin takes apart letter by letter. */
        DOTTED,
        /** Not a resource and an attribute. */
        NOT_A_PAIR,
        /** In quotes, so that it is a text. */
        QUOTED,
        /** A number is wanted, and the function gives a text in quotes. */
        NUMBER
    }
}
