package io.github.steplint.lint;

import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.Scope;

/** A rule that looks at the states of a machine, a branch or an item processor together. */
public non-sealed interface ScopeRule extends Rule {
    void check(Scope scope, MachineFacts machine, Report report);
}
