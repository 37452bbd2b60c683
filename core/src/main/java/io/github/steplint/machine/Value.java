package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/**
 * A field's value: known from the text, computed by an expression when the execution gets there, or a hole that a
 * placeholder will fill. Rules speak of known values only.
 */
public sealed interface Value<T> {

    Node node();

    /** The value where the text says it. */
    default Optional<T> known() {
        return Optional.empty();
    }

    /** Written out in the definition. */
    record Known<T>(Node node, T value) implements Value<T> {
        @Override
        public Optional<T> known() {
            return Optional.of(value);
        }
    }

    /** A JSONata expression: its value is there only when the execution is. */
    record Computed<T>(Node node) implements Value<T> {}

    /** A placeholder, a tag, an intrinsic function of CloudFormation, or a value of the wrong kind (told elsewhere). */
    record Hole<T>(Node node) implements Value<T> {}
}
