package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A way through a machine on which a path leads nowhere: through what lost it, to who reads it. */
final class Way {
    private static final int MOST = 12;

    private final MachineFacts facts;
    private final Payloads payloads;
    private final ReadFault fault;

    Way(MachineFacts facts, Payloads payloads, ReadFault fault) {
        this.facts = facts;
        this.payloads = payloads;
        this.fault = fault;
    }

    /** From the beginning of the machine to the state that reads; of a long way the end. */
    List<State> states() {
        List<State> targets = new ArrayList<>(facts.around(fault.read().state()));
        Collections.reverse(targets);
        targets.add(fault.read().state());
        List<State> way = new ArrayList<>();
        for (State target : targets) {
            way.addAll(to(target));
        }
        return way.size() > MOST ? way.subList(way.size() - MOST, way.size()) : way;
    }

    private List<State> to(State target) {
        FlowGraph flow = facts.flow(target);
        Optional<State> via = fault.origin().flatMap(origin -> within(origin.state(), flow));
        if (via.isEmpty() || via.get() == target && certainInside()) {
            return flow.pathTo(target, MOST);
        }
        List<State> rest = between(via.get(), target, this::lacks);
        if (rest.isEmpty()) {
            rest = between(via.get(), target, departure -> true);
        }
        if (rest.isEmpty()) {
            return flow.pathTo(target, MOST);
        }
        List<State> way = new ArrayList<>(flow.pathTo(via.get(), MOST));
        way.addAll(rest);
        return way;
    }

    /** The state of the scope that is the state, or holds it. */
    private Optional<State> within(State state, FlowGraph flow) {
        List<State> chain = new ArrayList<>(facts.around(state));
        chain.add(0, state);
        return chain.stream().filter(each -> facts.flow(each) == flow).findFirst();
    }

    /** Whether the state loses the path before it reads it, and not on its way out, in a loop. */
    private boolean certainInside() {
        return fault.read().place().field().time() != io.github.steplint.facts.ExpressionField.Time.BEFORE
                || fault.certain();
    }

    private boolean lacks(Departure departure) {
        JsonPath path = fault.read().path();
        return !(path.root() instanceof JsonPath.Root.Input)
                || PathReader.read(departure.situation().input(), definite(path.steps()))
                        .presence()
                        .lacks();
    }

    private static List<Step> definite(List<Step> steps) {
        return steps.stream().takeWhile(Step::definite).toList();
    }

    /** The states after one, up to another. */
    private List<State> between(State from, State to, Predicate<Departure> wanted) {
        FlowGraph flow = facts.flow(from);
        Map<State, State> before = new IdentityHashMap<>();
        Deque<State> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !before.containsKey(to)) {
            State at = open.poll();
            for (Departure departure : payloads.departures(at)) {
                Optional<State> next = flow.target(departure.way()).state();
                if (next.isPresent() && wanted.test(departure) && before.putIfAbsent(next.get(), at) == null) {
                    open.add(next.get());
                }
            }
        }
        return before.containsKey(to) ? back(before, from, to) : List.of();
    }

    private static List<State> back(Map<State, State> before, State from, State to) {
        List<State> way = new ArrayList<>(List.of(to));
        for (State at = before.get(to); at != from; at = before.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }
}
