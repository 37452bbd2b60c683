package io.github.steplint.simulate;

import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Node;
import java.util.Optional;

/** Says that what happens next depends on a placeholder which nobody has filled in. */
final class Unfilled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unfilled(String message) {
        super(message, null, false, false);
    }

    /** Gives up where the value of a field is a placeholder, or has one in it. */
    static void refuse(String field, Node value) {
        if (Holes.isHole(value)) {
            String shown = value.span().text().strip();
            throw new Unfilled("the placeholder " + (shown.contains("\n") ? "" : shown + " ") + "in " + field
                    + " decides what happens next, and nobody has filled it in\nrun a definition with its value in"
                    + " place");
        }
    }

    /** Where a state goes on; empty where it does not. */
    static Optional<String> target(String field, Optional<Value<String>> target) {
        target.filter(value -> value.known().isEmpty()).ifPresent(value -> refuse(field, value.node()));
        return target.flatMap(Value::known);
    }
}
