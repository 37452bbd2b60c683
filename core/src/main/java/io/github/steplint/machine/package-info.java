/**
 * The Amazon States Language as types. {@link io.github.steplint.machine.AslParser} turns a located tree into a
 * {@link io.github.steplint.machine.StateMachine}: it builds what it can, and says of what it could not, once, in a
 * {@link io.github.steplint.machine.Defect}. What may stand in which object is a table,
 * {@link io.github.steplint.machine.Shapes}; a {@link io.github.steplint.machine.Value} is known or a hole.
 */
package io.github.steplint.machine;
