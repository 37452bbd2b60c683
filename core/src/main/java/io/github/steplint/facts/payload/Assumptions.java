package io.github.steplint.facts.payload;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * What the user says about values that the definition does not tell.
 *
 * @param input with which executions start
 * @param results that Tasks get
 */
public record Assumptions(Optional<Declared> input, List<Result> results) {
    public static final Assumptions NONE = new Assumptions(Optional.empty(), List.of());

    /**
     * A value by an example, or by a JSON Schema.
     *
     * @param node the example or the schema
     * @param schema which of them
     */
    public record Declared(Node node, boolean schema) {}

    /**
     * What a Task gets.
     *
     * @param state of that name
     * @param function that it calls
     * @param value the answer; of {@code lambda:invoke} that of the function
     */
    public record Result(Optional<String> state, Optional<String> function, Declared value) {}
}
