package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.Optional;

/** Reads a {@code Resource}. */
final class ResourceParser {
    private ResourceParser() {}

    /** What a Task calls; empty where the value is of the wrong type, which is told elsewhere. */
    static Optional<Resource> parse(Node node) {
        return Optional.of(new Resource.Hole(node));
    }
}
