package io.github.steplint.facts.condition;

/**
 * A question about two values, or about anything else that is not looked into: its text says which.
 *
 * @param text the same for the same question
 */
record Relation(String text) {

    /** How it may come out; a question that is not about an order knows only {@code SAME} and {@code NEITHER}. */
    enum Answer {
        LESS,
        SAME,
        MORE,
        NEITHER
    }
}
