package io.github.steplint.facts.serverless;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps through a configuration. */
public final class Nodes {
    private Nodes() {}

    /** The value under a way of keys; empty where one is missing or stands in something that is no object. */
    public static Optional<Node> at(Node node, String... keys) {
        Optional<Node> found = Optional.of(node);
        for (String key : keys) {
            found = found.filter(Node.Obj.class::isInstance).flatMap(object -> ((Node.Obj) object).get(key));
        }
        return found;
    }

    public static Optional<Node.Obj> objectAt(Node node, String... keys) {
        return at(node, keys).flatMap(Nodes::object);
    }

    /** A string that holds no placeholder. */
    public static Optional<String> textAt(Node node, String... keys) {
        return at(node, keys).flatMap(Nodes::text);
    }

    /** A plain object, not a function of CloudFormation. */
    public static Optional<Node.Obj> object(Node node) {
        return node instanceof Node.Obj object && !Holes.isHole(object) ? Optional.of(object) : Optional.empty();
    }

    /** A string that holds no placeholder. */
    public static Optional<String> text(Node node) {
        return node instanceof Node.Str string && !Holes.isHole(string)
                ? Optional.of(string.value())
                : Optional.empty();
    }

    /** The items of a list; of anything else none. */
    public static List<Node> items(Node node) {
        return node instanceof Node.Arr list ? list.items() : List.of();
    }

    /** The members of a plain object; of anything else none. */
    public static List<Node.Member> members(Node node) {
        return object(node).map(Node.Obj::members).orElse(List.of());
    }

    /** An object, or the objects of a list: the framework merges such lists. */
    public static Stream<Node.Obj> objects(Node node) {
        Stream<Node> all = node instanceof Node.Arr list ? list.items().stream() : Stream.of(node);
        return all.flatMap(item -> object(item).stream());
    }
}
