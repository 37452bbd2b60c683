package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/** Which language an object declares. */
final class Languages {
    private Languages() {}

    /** What {@code QueryLanguage} says; unknown where it is a hole or no language; empty where it is absent. */
    static Optional<QueryLanguage> declared(Node.Obj object) {
        Optional<Node> value = object.get("QueryLanguage");
        if (value.isEmpty()) {
            return Holes.isOpen(object) ? Optional.of(QueryLanguage.UNKNOWN) : Optional.empty();
        }
        String text = value.get() instanceof Node.Str string ? string.value() : "";
        return Optional.of(
                text.equals(QueryLanguage.JSONATA.text())
                        ? QueryLanguage.JSONATA
                        : text.equals(QueryLanguage.JSONPATH.text()) ? QueryLanguage.JSONPATH : QueryLanguage.UNKNOWN);
    }

    /** What a {@code QueryLanguage} says that slipped into {@code States}; it is told there, and taken as it was meant. */
    static Optional<QueryLanguage> misplaced(Node.Obj machine) {
        return Nodes.object(machine, "States")
                .filter(states -> states.get("QueryLanguage")
                        .filter(Node.Str.class::isInstance)
                        .isPresent())
                .flatMap(Languages::declared);
    }
}
