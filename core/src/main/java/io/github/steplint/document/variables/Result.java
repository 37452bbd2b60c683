package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import java.util.Optional;

/** What came of asking a source, or of a whole variable. */
sealed interface Result {
    /** Nobody can tell offline, or somebody was told already why not. */
    Result HOLE = new Hole();

    /**
     * A value.
     *
     * @param whole whether no part of it is unknown
     * @param assumed as of {@link Head}
     */
    record Value(Node node, boolean whole, boolean assumed) implements Result {}

    /** There is no value, so that a fallback counts. */
    record Missing(VariableProblem.Kind kind, String message, String detail, String help) implements Result {}

    /** The value is unknown. */
    record Hole() implements Result {}

    static Result of(Node node) {
        return new Value(node, true, false);
    }

    static Result of(Optional<Node> node, Missing otherwise) {
        return node.filter(found -> !(found instanceof Node.Null))
                .map(Result::of)
                .orElse(otherwise);
    }
}
