package io.github.steplint.facts;

import io.github.steplint.machine.State;
import java.util.Optional;

/** Where a transition leads. */
public sealed interface Target {

    default Optional<State> state() {
        return Optional.empty();
    }

    /** To a state of the same scope. */
    record Found(State target) implements Target {
        @Override
        public Optional<State> state() {
            return Optional.of(target);
        }
    }

    /** To no state of the same scope. */
    record Missing(String name) implements Target {}

    /** Nobody can tell: the name is a hole, or part of the scope is. */
    record Unknown() implements Target {}
}
