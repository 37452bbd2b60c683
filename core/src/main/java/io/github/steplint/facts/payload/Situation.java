package io.github.steplint.facts.payload;

/**
 * What is known when an execution enters a state, or leaves it.
 *
 * @param input its input, or output
 * @param variables each as a field
 */
public record Situation(Payload input, Fields variables) {
    static final Situation UNKNOWN = new Situation(Payload.UNKNOWN, Fields.OPEN);

    Situation join(Situation other) {
        return new Situation(input.join(other.input), variables.join(other.variables));
    }
}
