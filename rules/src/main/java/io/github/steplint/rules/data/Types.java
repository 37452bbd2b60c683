package io.github.steplint.rules.data;

import io.github.steplint.facts.payload.Kind;
import io.github.steplint.facts.payload.Payload;
import io.github.steplint.rules.Words;

/** Types in sentences. */
final class Types {
    private Types() {}

    /** {@code "a string"}, {@code "an object or null"}. */
    static String phrase(Payload payload) {
        return Words.or(payload.shape().kinds().stream().map(Kind::phrase).toList());
    }
}
