package io.github.steplint.facts.payload;

import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;

/**
 * A way out of a state that an execution may take, and what it carries.
 *
 * @param from the state
 * @param way the transition
 * @param situation the input of the next state, and the variables
 */
public record Departure(State from, Transition way, Situation situation) {}
