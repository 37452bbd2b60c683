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
        Node node = named.get(anchor);
        if (node == null) {
            tellMissing(anchor, span);
            return hole(span);
        }
        int size = sizes.computeIfAbsent(anchor, name -> Copies.size(node));
        int most = limits.nodes() / SHARE_OF_ALIASES;
        if (size > limits.nodes() - nodes || copied + size > most) {
            limit(span, "the aliases of this file repeat more than " + Bounds.number(most) + " values");
            return hole(span);
        }
        if (Copies.height(node) > depth) {
            limit(span, "with this alias, values are nested deeper than " + Bounds.number(limits.depth()) + " levels");
            return hole(span);
        }
        copied += size;
        return new Copy(Copies.seenThrough(node, span), size);
    }

    private static Copy hole(Span span) {
        return new Copy(new Node.Hole(span, span.text()), 0);
    }

    private void tellMissing(String anchor, Span span) {
        if (named.containsKey(anchor)) {
            limit(span, "the alias *" + anchor + " stands within the value of its own anchor and would contain itself");
            return;
        }
        String message = "no anchor &" + anchor + " stands before this alias";
        String help = "write &" + anchor + " in front of the value that is meant";
        problems.once(new SyntaxProblem(SyntaxProblem.Kind.BROKEN, span, message, help));
    }

    private void limit(Span span, String message) {
        problems.once(new SyntaxProblem(SyntaxProblem.Kind.LIMIT, span, message, ""));
    }
}
