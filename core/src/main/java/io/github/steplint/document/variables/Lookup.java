package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * What stands under a path of keys.
 *
 * @param node the value; empty if it is missing or unknown
 * @param whole whether no part of it is unknown
 * @param assumed as of {@link Head}
 * @param missing index of the first key that leads to nothing, or -1
 * @param holder what should have had that key
 */
record Lookup(Optional<Node> node, boolean whole, boolean assumed, int missing, Optional<Node> holder) {
    static final Lookup HOLE = new Lookup(Optional.empty(), false, false, -1, Optional.empty());

    static Lookup nothing(int key, Optional<Node> holder) {
        return new Lookup(Optional.empty(), true, false, key, holder);
    }

    Lookup assumed(boolean also) {
        return new Lookup(node, whole, also, missing, holder);
    }

    boolean isHole() {
        return node.isEmpty() && missing < 0;
    }

    /** The names that {@code holder} has. */
    List<String> names() {
        return holder.filter(Node.Obj.class::isInstance)
                .map(node -> ((Node.Obj) node)
                        .members().stream().map(Node.Member::name).toList())
                .orElse(List.of());
    }
}
