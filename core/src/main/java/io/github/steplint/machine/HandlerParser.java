package io.github.steplint.machine;

import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads retriers and catchers. */
record HandlerParser(ShapeChecker checker, QueryLanguage language) {

    Handlers handlers(State.Head head, Owner state) {
        Node.Obj node = head.node();
        return new Handlers(node.member("Retry"), retriers(node, state), node.member("Catch"), catchers(node, state));
    }

    private List<Handlers.Retrier> retriers(Node.Obj state, Owner stateOwner) {
        List<Handlers.Retrier> retriers = new ArrayList<>();
        List<Node> items = Nodes.items(state, "Retry");
        for (int i = 0; i < items.size(); i++) {
            Optional<Node.Obj> object = Nodes.object(items.get(i));
            if (object.isPresent()) {
                Owner owner = Owners.numbered(Owner.Kind.RETRIER, "retrier", i + 1, stateOwner, object.get());
                retriers.add(retrier(checker.check(object.get(), Shapes.RETRIER, owner, language)));
            }
        }
        return List.copyOf(retriers);
    }

    private static Handlers.Retrier retrier(Node.Obj node) {
        return new Handlers.Retrier(
                node,
                Values.words(node, "ErrorEquals"),
                Values.integer(node, "IntervalSeconds"),
                Values.integer(node, "MaxAttempts"),
                Values.number(node, "BackoffRate", QueryLanguage.JSONPATH),
                Values.integer(node, "MaxDelaySeconds"),
                Values.word(node, "JitterStrategy"));
    }

    private List<Handlers.Catcher> catchers(Node.Obj state, Owner stateOwner) {
        List<Handlers.Catcher> catchers = new ArrayList<>();
        List<Node> items = Nodes.items(state, "Catch");
        for (int i = 0; i < items.size(); i++) {
            Optional<Node.Obj> object = Nodes.object(items.get(i));
            if (object.isPresent()) {
                Owner owner = Owners.numbered(Owner.Kind.CATCHER, "catcher", i + 1, stateOwner, object.get());
                catchers.add(catcher(checker.check(object.get(), Shapes.CATCHER, owner, language)));
            } else if (Holes.isHole(items.get(i))) {
                catchers.add(hidden(items.get(i)));
            }
        }
        state.get("Catch").filter(Holes::isHole).ifPresent(hole -> catchers.add(hidden(hole)));
        return List.copyOf(catchers);
    }

    private static Handlers.Catcher catcher(Node.Obj node) {
        Optional<Value<String>> next = Values.word(node, "Next");
        if (next.isEmpty() && Holes.isOpen(node)) {
            next = Optional.of(new Value.Hole<>(node));
        }
        return new Handlers.Catcher(
                node,
                Values.words(node, "ErrorEquals"),
                next,
                node.member("ResultPath"),
                node.member("Output"),
                node.member("Assign"));
    }

    /** A placeholder for a catcher, which may go on anywhere. */
    private static Handlers.Catcher hidden(Node hole) {
        return new Handlers.Catcher(
                Nodes.empty(hole),
                List.of(),
                Optional.of(new Value.Hole<>(hole)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
