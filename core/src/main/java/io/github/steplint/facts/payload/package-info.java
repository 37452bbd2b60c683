/**
 * The shape of the JSON at every state: an abstract interpretation of a machine over its flow graphs. What a value may be
 * is a {@link io.github.steplint.facts.payload.Payload}; what made it, or did not make it, is an {@link
 * io.github.steplint.facts.payload.Origin}, so that a fact comes with its witness.
 *
 * <p>Sources: ASL specification, "Input and Output Processing"; AWS Step Functions guide, "Processing input and output",
 * "Integrating services"; results recorded from executions.
 */
package io.github.steplint.facts.payload;
