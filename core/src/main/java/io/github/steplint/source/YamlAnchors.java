package io.github.steplint.source;

import java.util.HashMap;
import java.util.Map;

/** What anchors name. An alias becomes a copy whose spans remember it. */
final class YamlAnchors {
    /** Nobody who writes by hand repeats this much; what is built to overwhelm does. */
    private static final int SHARE_OF_ALIASES = 10;

    private final Map<String, Node> named = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Limits limits;
    private final Problems problems;
    private int copied;

    YamlAnchors(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * What an alias brings in.
     *
     * @param nodes how many nodes it has
     */
    record Copy(Node node, int nodes) {}

    /** The node of that anchor begins: until it ends, an alias to it would contain itself. */
    void open(String anchor) {
        if (anchor != null) {
            named.put(anchor, null);
            sizes.remove(anchor);
        }
    }

    void define(String anchor, Node node) {
        if (anchor != null) {
            named.put(anchor, node);
            sizes.remove(anchor);
        }
    }

    /**
     * @param span of the alias
     * @param depth how many levels deep the copy may be
     * @param nodes how many nodes the tree has so far
     */
    Copy alias(String anchor, Span span, int depth, int nodes) {
        Node hole = new Node.Hole(span, span.text());
        if (!named.containsKey(anchor)) {
            broken(
                    span,
                    "no anchor &" + anchor + " stands before this alias",
                    "write &" + anchor + " in front of the value that is meant");
            return new Copy(hole, 0);
        }
        Node node = named.get(anchor);
        if (node == null) {
            limit(
                    span,
                    "the alias *" + anchor
                            + " stands within the value of its own anchor, so that it would contain itself");
            return new Copy(hole, 0);
        }
        int size = sizes.computeIfAbsent(anchor, name -> Copies.size(node));
        if (size > limits.nodes() - nodes || copied + size > limits.nodes() / SHARE_OF_ALIASES) {
            limit(
                    span,
                    "the aliases of this file repeat more than " + Bounds.number(limits.nodes() / SHARE_OF_ALIASES)
                            + " values; they are read no further");
            return new Copy(hole, 0);
        }
        if (Copies.height(node) > depth) {
            limit(span, "with this alias, values are nested deeper than " + Bounds.number(limits.depth()) + " levels");
            return new Copy(hole, 0);
        }
        copied += size;
        return new Copy(Copies.seenThrough(node, span), size);
    }

    private void limit(Span span, String message) {
        problems.once(new SyntaxProblem(SyntaxProblem.Kind.LIMIT, span, message, ""));
    }

    private void broken(Span span, String message, String help) {
        problems.once(new SyntaxProblem(SyntaxProblem.Kind.BROKEN, span, message, help));
    }
}
