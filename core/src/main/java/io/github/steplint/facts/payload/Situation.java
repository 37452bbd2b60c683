package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;

/**
 * What is known when an execution enters a state, or leaves it.
 *
 * @param input its input, or output
 * @param variables each as a field
 */
public record Situation(Payload input, Fields variables) {
    static final Situation UNKNOWN = new Situation(Payload.UNKNOWN, Fields.OPEN);

    /** What a path leads to from here; of the context object nothing is known. */
    public Reading read(JsonPath path) {
        return new Sight(this, Payload.UNKNOWN, Log.NONE).look(path);
    }

    Situation join(Situation other) {
        return new Situation(input.join(other.input), variables.join(other.variables));
    }
}
