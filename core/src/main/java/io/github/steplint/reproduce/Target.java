package io.github.steplint.reproduce;

import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.machine.State;
import java.util.Optional;

/**
 * What is to fail.
 *
 * @param state in which
 * @param read the path that leads nowhere, if it is one
 */
record Target(State state, Optional<PayloadRead> read) {

    /** Whether the read is that of the target, or one inside of what it misses. */
    boolean misses(PayloadRead other) {
        return read.isPresent()
                && other.path().root().equals(read.get().path().root())
                && other.path().steps().size() >= missing()
                && other.path()
                        .steps()
                        .subList(0, missing())
                        .equals(read.get().path().steps().subList(0, missing()));
    }

    private int missing() {
        int step = read.get()
                .reading()
                .missing()
                .map(missing -> missing.step() + 1)
                .orElse(Integer.MAX_VALUE);
        return Math.max(0, Math.min(step, read.get().path().steps().size()));
    }
}
