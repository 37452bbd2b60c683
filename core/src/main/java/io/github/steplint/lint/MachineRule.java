package io.github.steplint.lint;

import io.github.steplint.facts.MachineFacts;

/** A rule that looks at a state machine as a whole. */
public non-sealed interface MachineRule extends Rule {
    void check(MachineFacts machine, Report report);
}
