package io.github.steplint.source;

import java.util.List;
import java.util.Optional;

/** Pointers into a tree as of RFC 6901. */
public final class Pointers {

    private Pointers() {}

    /**
     * The pointer of the innermost value that holds the place; for a key, that of its value. What an alias brings in is
     * pointed at where it was written.
     *
     * @param root of the file
     */
    public static String at(Node root, Span place) {
        StringBuilder pointer = new StringBuilder();
        Optional<Node> node = Optional.of(root);
        while (node.isPresent()) {
            node = step(node.get(), place, pointer);
        }
        return pointer.toString();
    }

    private static Optional<Node> step(Node node, Span place, StringBuilder pointer) {
        if (node instanceof Node.Tagged tagged) {
            return Optional.of(tagged.value());
        }
        if (node instanceof Node.Obj object) {
            for (Node.Member member : object.members()) {
                boolean inValue = holds(member.value(), place);
                if (inValue || writtenHere(member.key().span()) && within(member, place)) {
                    pointer.append('/').append(escaped(member.name()));
                    return inValue ? Optional.of(member.value()) : Optional.empty();
                }
            }
        }
        if (node instanceof Node.Arr array) {
            return item(array.items(), place, pointer);
        }
        return Optional.empty();
    }

    private static Optional<Node> item(List<Node> items, Span place, StringBuilder pointer) {
        for (int i = 0; i < items.size(); i++) {
            if (holds(items.get(i), place)) {
                pointer.append('/').append(i);
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Node node, Span place) {
        return writtenHere(node.span()) && node.span().contains(place);
    }

    /** Between key and value as well, and over both. */
    private static boolean within(Node.Member member, Span place) {
        Span key = member.key().span();
        Span value = member.value().span();
        int end = writtenHere(value) ? Math.max(value.end(), key.end()) : key.end();
        return key.file() == place.file() && key.start() <= place.start() && place.end() <= end;
    }

    private static boolean writtenHere(Span span) {
        return span.via().isEmpty();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
