package io.github.steplint.machine;

import java.util.List;
import java.util.Optional;

/**
 * How a state that is no Choice, Succeed or Fail goes on.
 *
 * @param next the member {@code Next}
 * @param end the member {@code End}
 */
public record Exit(Optional<Value<String>> next, Optional<Value<Boolean>> end) {

    /** Whether {@code End} is true, or a hole that may be. */
    public boolean ends() {
        return end.map(value -> value.known().orElse(true)).orElse(false);
    }

    List<Transition> transitions() {
        return next.map(target -> new Transition(Transition.Kind.NEXT, target)).stream()
                .toList();
    }
}
