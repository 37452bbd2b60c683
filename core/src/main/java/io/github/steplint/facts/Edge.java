package io.github.steplint.facts;

import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;

/** A transition whose target exists. */
public record Edge(State from, Transition by, State to) {}
