package io.github.steplint.source;

import java.util.List;
import java.util.function.Function;

/** Names places in a tree as RFC 6901 does: {@code /States/Check~1Pay/Next}. */
public final class Pointers {
    private Pointers() {}

    /**
     * The pointer to the innermost member or item whose key and value hold {@code span}; of the string
     * itself for a place within one. What an alias brings in is written elsewhere, and does not count.
     */
    public static String at(Node root, Span span) {
        StringBuilder pointer = new StringBuilder();
        Node node = root;
        while (node != null) {
            node = step(node, span, pointer);
        }
        return pointer.toString();
    }

    /** One step down; null if nothing inside holds the place. */
    private static Node step(Node node, Span span, StringBuilder pointer) {
        if (node.span().equals(span)) {
            return null;
        }
        if (node instanceof Node.Tagged tagged) {
            return tagged.value();
        }
        if (node instanceof Node.Obj object) {
            List<Node.Member> members = object.members();
            int index =
                    find(members, span, it -> it.key().span(), it -> it.value().span());
            return index < 0
                    ? null
                    : step(members.get(index).name(), members.get(index).value(), pointer);
        }
        if (node instanceof Node.Arr array) {
            int index = find(array.items(), span, Node::span, Node::span);
            return index < 0 ? null : step(String.valueOf(index), array.items().get(index), pointer);
        }
        return null;
    }

    private static Node step(String name, Node child, StringBuilder pointer) {
        pointer.append('/').append(escape(name));
        return child;
    }

    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The child that reaches from {@code first}'s beginning to {@code last}'s end and holds the place, or -1. */
    private static <T> int find(List<T> children, Span span, Function<T, Span> first, Function<T, Span> last) {
        int low = 0;
        int high = children.size();
        int found = -1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int here = middle;
            while (here < high && foreign(first.apply(children.get(here)), span)) {
                here++;
            }
            if (here == high || first.apply(children.get(here)).start() > span.start()) {
                high = middle;
            } else {
                found = here;
                low = here + 1;
            }
        }
        return found >= 0 && holds(first.apply(children.get(found)), last.apply(children.get(found)), span)
                ? found
                : -1;
    }

    private static boolean foreign(Span child, Span span) {
        return child.via().isPresent() || child.file() != span.file();
    }

    private static boolean holds(Span first, Span last, Span span) {
        int end = foreign(last, span) ? first.end() : Math.max(first.end(), last.end());
        return first.start() <= span.start() && span.end() <= end;
    }
}
