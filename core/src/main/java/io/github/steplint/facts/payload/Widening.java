package io.github.steplint.facts.payload;

import java.util.List;

/** Jumps ahead where a value grows with each turn of a loop, so that every loop is soon at rest. */
final class Widening {
    private Widening() {}

    /** A bound of both, above which only finitely many are. */
    static Payload widen(Payload before, Payload after) {
        Payload joined = before.join(after);
        if (joined.equals(before) || joined.unknown() || before.isNothing()) {
            return joined;
        }
        Shape old = before.shape();
        Shape all = joined.shape();
        Shape.Builder builder = all.change();
        if (old.text().isPresent() && !old.text().equals(all.text())) {
            builder.text(Texts.ANY);
        }
        if (old.number().isPresent() && !old.number().equals(all.number())) {
            builder.number(widen(old.number().get(), all.number().get()));
        }
        if (old.object().isPresent()) {
            builder.object(old.object().get().widen(all.object().get()));
        }
        if (old.array().isPresent() && !old.array().equals(all.array())) {
            builder.array(widen(old.array().get(), all.array().get()));
        }
        return Bounds.bounded(builder.payload());
    }

    private static Range widen(Range old, Range all) {
        return new Range(
                all.least() < old.least() ? Double.NEGATIVE_INFINITY : all.least(),
                all.most() > old.most() ? Double.POSITIVE_INFINITY : all.most());
    }

    private static Items widen(Items old, Items all) {
        Payload element = widen(old.element(), all.element());
        return Items.of(
                List.of(),
                element,
                all.least() < old.least() ? 0 : all.least(),
                all.most() > old.most() ? Items.ANY : all.most());
    }
}
