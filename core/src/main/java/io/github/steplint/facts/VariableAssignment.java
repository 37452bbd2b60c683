package io.github.steplint.facts;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Node;

/**
 * A variable that is given a value.
 *
 * @param name of the variable, without {@code .$}
 * @param key as it is written
 * @param value the value or the expression for it
 * @param state whose {@code Assign} it is, or that of a rule or catcher of the state
 * @param scope in which the variable lives
 */
public record VariableAssignment(String name, Node.Str key, Node value, State state, Scope scope) {}
