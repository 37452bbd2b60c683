package io.github.steplint.facts.payload;

import java.util.Optional;

/**
 * What is known after a test.
 *
 * @param holds where it holds; empty where it cannot
 * @param fails where it does not; empty where it always holds
 */
record Split(Optional<Situation> holds, Optional<Situation> fails) {

    static Split both(Situation situation) {
        return new Split(Optional.of(situation), Optional.of(situation));
    }

    Split not() {
        return new Split(fails, holds);
    }

    static Optional<Situation> join(Optional<Situation> a, Optional<Situation> b) {
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().join(b.get())) : a.or(() -> b);
    }
}
