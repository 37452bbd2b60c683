package io.github.steplint.document.variables;

import io.github.steplint.source.Node;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds properties of the configuration for the variables that refer to them, and the circles that they make. */
final class Lookups {
    private final Evaluator evaluator;
    private final Deque<Evaluator.Busy> busy;
    private final Complaints complaints;
    private final Map<Node, Node> whole = new IdentityHashMap<>();

    /**
     * @param busy the properties that are being worked out, the innermost first
     */
    Lookups(Evaluator evaluator, Deque<Evaluator.Busy> busy, Complaints complaints) {
        this.evaluator = evaluator;
        this.busy = busy;
        this.complaints = complaints;
    }

    /** The property under a path of keys, with everything inside it resolved. */
    Lookup find(List<String> keys, Use use) {
        Optional<Node> root = evaluator.root();
        if (root.isEmpty()) {
            return Lookup.nothing(0, Optional.empty());
        }
        boolean assumed = false;
        Head at = Head.of(root.get(), Property.ROOT);
        for (int i = 0; i <= keys.size(); i++) {
            if (cyclic(at.node(), use)) {
                return Lookup.HOLE;
            }
            Head head = evaluator.head(at.node(), at.property());
            assumed |= head.assumed();
            if (i == keys.size()) {
                return found(head, use).assumed(assumed);
            }
            if (!head.known() && head.node() instanceof Node.Str) {
                return Lookup.HOLE;
            }
            Optional<Node> child = Values.child(head.node(), keys.get(i));
            if (child.isEmpty()) {
                return Lookup.nothing(i, Optional.of(head.node())).assumed(assumed);
            }
            at = Head.of(child.get(), head.property().child(keys.get(i)));
        }
        return Lookup.HOLE;
    }

    private Lookup found(Head head, Use use) {
        Node node = head.node();
        if (node instanceof Node.Null || !(node instanceof Node.Obj) && !(node instanceof Node.Arr)) {
            return new Lookup(Optional.of(node), head.known(), false, -1, Optional.empty());
        }
        Optional<Evaluator.Busy> own = busy.stream()
                .filter(each -> head.property().holds(each.property()))
                .findFirst();
        if (own.isPresent()) {
            complaints.cycle(busy, own.get(), use);
            return Lookup.HOLE;
        }
        Node value = whole.get(node);
        if (value == null) {
            value = evaluator.inside(node, head.property());
            whole.put(node, value);
        }
        return new Lookup(Optional.of(value), true, false, -1, Optional.empty());
    }

    private boolean cyclic(Node node, Use use) {
        for (Evaluator.Busy each : busy) {
            if (each.node() == node) {
                complaints.cycle(busy, each, use);
                return true;
            }
        }
        return false;
    }
}
