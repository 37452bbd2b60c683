package io.github.steplint.facts;

import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A name that should be that of a state of the same scope, and is not.
 *
 * @param at where it is written
 * @param from the state that names it; empty for {@code StartAt}
 * @param by the field that names it; empty for {@code StartAt}
 */
public record Dangling(String name, Span at, Optional<State> from, Optional<Transition.Kind> by) {}
