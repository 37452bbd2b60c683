package io.github.steplint.document;

import io.github.steplint.machine.MachineType;
import io.github.steplint.source.Node;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about nodes that every finder asks. */
final class Shape {
    private Shape() {}

    /** Whether an object has what only a definition has. */
    static boolean isMachine(Node node) {
        return node instanceof Node.Obj object && object.has("StartAt") && object.has("States");
    }

    static Optional<Node> at(Node node, String name) {
        return node instanceof Node.Obj object ? object.get(name) : Optional.empty();
    }

    static Optional<Node.Obj> objectAt(Node node, String name) {
        return at(node, name).filter(Node.Obj.class::isInstance).map(Node.Obj.class::cast);
    }

    static Optional<String> textAt(Node node, String name) {
        return at(node, name).filter(Node.Str.class::isInstance).map(value -> ((Node.Str) value).value());
    }

    /** An object, or the objects of a list. */
    static Stream<Node.Obj> objects(Node node) {
        Stream<Node> all = node instanceof Node.Arr list ? list.items().stream() : Stream.of(node);
        return all.filter(Node.Obj.class::isInstance).map(Node.Obj.class::cast);
    }

    /** What a document declares: nothing is {@code STANDARD}, and a variable can be either. */
    static MachineType machineType(Optional<Node> declared) {
        if (declared.isEmpty()) {
            return MachineType.STANDARD;
        }
        String word = declared.get() instanceof Node.Str text ? text.value() : "";
        return switch (word) {
            case "STANDARD" -> MachineType.STANDARD;
            case "EXPRESS" -> MachineType.EXPRESS;
            default -> MachineType.UNKNOWN;
        };
    }
}
