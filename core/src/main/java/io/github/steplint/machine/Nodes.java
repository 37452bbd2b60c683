package io.github.steplint.machine;

import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import io.github.steplint.source.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small steps in a tree. */
final class Nodes {
    private Nodes() {}

    /** An object without members in the place of something else. */
    static Node.Obj empty(Node place) {
        return new Node.Obj(place.span(), place.head(), List.of());
    }

    /** The object with some of its keys replaced, unless the new key is there already. */
    static Node.Obj renamed(Node.Obj object, Map<Node.Member, String> names) {
        if (names.isEmpty()) {
            return object;
        }
        List<Node.Member> members = object.members().stream()
                .map(member -> names.containsKey(member) && !object.has(names.get(member))
                        ? new Node.Member(key(member.key(), names.get(member)), member.value())
                        : member)
                .toList();
        return new Node.Obj(object.span(), object.head(), members);
    }

    private static Node.Str key(Node.Str written, String name) {
        return new Node.Str(written.span(), new Renamed(name, written.span()), written.style());
    }

    /** A name that stands for another one in the file. */
    private record Renamed(String chars, Span whole) implements Text {
        @Override
        public Span span(int start, int end) {
            return whole;
        }
    }

    /** Whether another key stands in the file than the member's name. */
    static boolean isRenamed(Node.Member member) {
        return member.key().text() instanceof Renamed;
    }

    /** The object with another value for one of its members. */
    static Node.Obj replaced(Node.Obj object, Node.Member member) {
        List<Node.Member> members = object.members().stream()
                .map(each -> each.name().equals(member.name()) ? member : each)
                .toList();
        return new Node.Obj(object.span(), object.head(), members);
    }

    /** The member's value where it is an object whose members can be read. */
    static Optional<Node.Obj> object(Node.Obj parent, String field) {
        return parent.get(field).flatMap(Nodes::object);
    }

    static Optional<Node.Obj> object(Node node) {
        return node instanceof Node.Obj object && !Holes.isHole(node) ? Optional.of(object) : Optional.empty();
    }

    /** The elements of the member's value; none where it is not an array. */
    static List<Node> items(Node.Obj parent, String field) {
        return parent.get(field)
                .filter(Node.Arr.class::isInstance)
                .map(node -> ((Node.Arr) node).items())
                .orElse(List.of());
    }
}
