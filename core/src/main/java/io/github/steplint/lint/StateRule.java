package io.github.steplint.lint;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.State;

/** A rule that looks at one state, wherever it is nested. */
public non-sealed interface StateRule extends Rule {
    void check(State state, MachineFacts machine, Report report);
}
