package io.github.steplint.facts.condition;

import java.util.Optional;

/**
 * A question about two values, or about anything else that is not looked into: its text says which.
 *
 * @param text the same for the same question
 * @param pair what is compared, where it is an order
 */
record Relation(String text, Optional<Pair> pair) {

    /**
     * Two values whose order is asked for.
     *
     * @param values the type that is compared
     */
    record Pair(ValueSet values, Subject first, Subject second) {}

    static Relation of(String text) {
        return new Relation(text, Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Relation relation && text.equals(relation.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** How it may come out; a question that is not about an order knows only {@code SAME} and {@code NEITHER}. */
    enum Answer {
        LESS,
        SAME,
        MORE,
        NEITHER
    }
}
