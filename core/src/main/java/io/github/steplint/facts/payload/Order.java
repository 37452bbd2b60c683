package io.github.steplint.facts.payload;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.machine.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An order of the states of a scope in which each comes after those that lead to it, but for loops. */
final class Order {
    private final FlowGraph flow;
    private final Set<State> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<State> finished = new ArrayList<>();

    private Order(FlowGraph flow) {
        this.flow = flow;
    }

    static List<State> of(FlowGraph flow) {
        Order order = new Order(flow);
        List<State> roots = new ArrayList<>(flow.states());
        Collections.reverse(roots);
        flow.start().ifPresent(roots::add);
        Collections.reverse(roots);
        List<State> all = new ArrayList<>();
        for (State root : roots) {
            order.visit(root);
            Collections.reverse(order.finished);
            all.addAll(order.finished);
            order.finished.clear();
        }
        return all;
    }

    private void visit(State root) {
        if (!seen.add(root)) {
            return;
        }
        Deque<Map.Entry<State, Iterator<Edge>>> open = new ArrayDeque<>();
        open.push(Map.entry(root, flow.outOf(root).iterator()));
        while (!open.isEmpty()) {
            Map.Entry<State, Iterator<Edge>> top = open.peek();
            if (top.getValue().hasNext()) {
                State next = top.getValue().next().to();
                if (seen.add(next)) {
                    open.push(Map.entry(next, flow.outOf(next).iterator()));
                }
            } else {
                finished.add(top.getKey());
                open.pop();
            }
        }
    }
}
