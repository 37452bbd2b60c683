/**
 * What is true of a state machine, worked out once and asked by rules. {@link io.github.steplint.facts.MachineFacts}
 * is the door. Facts tolerate a broken machine, answer "cannot tell" where a hole decides, and give witnesses (a path
 * through the machine, a place) rather than booleans, because the witness is the message.
 */
package io.github.steplint.facts;
