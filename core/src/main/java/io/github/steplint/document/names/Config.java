package io.github.steplint.document.names;

import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Steps through a configuration as the framework's code does, which is JavaScript and never surprised. */
final class Config {
    private Config() {}

    static Optional<Node> at(Node node, String... keys) {
        Optional<Node> found = Optional.of(node);
        for (String key : keys) {
            found = found.filter(Node.Obj.class::isInstance).flatMap(object -> ((Node.Obj) object).get(key));
        }
        return found.filter(value -> !(value instanceof Node.Null));
    }

    /** A string, or a variable that nobody could resolve. */
    static Optional<String> text(Node node) {
        if (node instanceof Node.Str string) {
            return Optional.of(string.value());
        }
        return node instanceof Node.Hole hole ? Optional.of(hole.text()) : Optional.empty();
    }

    static Optional<String> textAt(Node node, String... keys) {
        return at(node, keys).flatMap(Config::text);
    }

    static List<Node> items(Node node) {
        return node instanceof Node.Arr list ? list.items() : List.of();
    }

    /** The members that count: of duplicate keys the last, and none that stands for others which cannot be known. */
    static Stream<Node.Member> members(Node node) {
        return node instanceof Node.Obj object
                ? object.members().stream()
                        .filter(member -> object.member(member.name()).orElseThrow() == member)
                        .filter(member -> !(member.value() instanceof Node.Hole hole
                                && hole.text().equals(member.name())))
                : Stream.empty();
    }

    static Stream<Node.Member> membersAt(Node node, String... keys) {
        return at(node, keys).stream().flatMap(Config::members);
    }

    /** An object, or the objects of a list: the framework merges such lists. */
    static Stream<Node> parts(Node node) {
        return node instanceof Node.Arr list ? list.items().stream() : Stream.of(node);
    }

    /** What JavaScript takes for true. A value that nobody knows will be there for a reason. */
    static boolean truthy(Optional<Node> node) {
        return node.filter(value -> !(value instanceof Node.Null)
                        && !(value instanceof Node.Bool bool && !bool.value())
                        && !(value instanceof Node.Str text && text.value().isEmpty())
                        && !(value instanceof Node.Num number && number.value().signum() == 0))
                .isPresent();
    }

    static boolean isFalse(Optional<Node> node) {
        return node.filter(value -> value instanceof Node.Bool bool && !bool.value())
                .isPresent();
    }

    /** An object or a list, and no function of CloudFormation's short form. */
    static boolean isObject(Node node) {
        return node instanceof Node.Obj || node instanceof Node.Arr || node instanceof Node.Tagged;
    }
}
