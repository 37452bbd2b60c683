package io.github.steplint.reproduce;

import io.github.steplint.facts.Edge;
import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.Departure;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A state on a way, and how the way goes on.
 *
 * @param state that is entered
 * @param way out of it; empty where the way ends
 */
record Leg(State state, Optional<Transition> way) {

    /** A shortest way that an execution may take, without errors on it if there is such a one. */
    static Optional<List<Leg>> to(Scope scope, MachineFacts facts, Predicate<State> goal) {
        return to(scope, facts, goal, false).or(() -> to(scope, facts, goal, true));
    }

    private static Optional<List<Leg>> to(Scope scope, MachineFacts facts, Predicate<State> goal, boolean errors) {
        FlowGraph flow = facts.flow(scope);
        Map<State, Leg> before = new IdentityHashMap<>();
        Deque<State> open = new ArrayDeque<>();
        flow.start().ifPresent(open::add);
        while (!open.isEmpty()) {
            State at = open.remove();
            if (goal.test(at)) {
                return Optional.of(back(at, flow.start().orElseThrow(), before));
            }
            for (Departure departure : facts.payloads().departures(at)) {
                Optional<State> next = flow.target(departure.way()).state();
                boolean wanted = errors || departure.way().kind() != Transition.Kind.CATCH;
                if (wanted && next.isPresent() && next.get() != flow.start().get() && !before.containsKey(next.get())) {
                    before.put(next.get(), new Leg(at, Optional.of(departure.way())));
                    open.add(next.get());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Leg> back(State end, State start, Map<State, Leg> before) {
        List<Leg> legs = new ArrayList<>(List.of(new Leg(end, Optional.empty())));
        State at = end;
        while (at != start) {
            Leg leg = before.get(at);
            legs.add(leg);
            at = leg.state();
        }
        Collections.reverse(legs);
        return legs;
    }

    /** The way over states that follow each other; empty where they do not, or do not begin at the beginning. */
    static Optional<List<Leg>> over(List<State> states, FlowGraph flow) {
        if (states.isEmpty()
                || flow.start().filter(start -> start == states.get(0)).isEmpty()) {
            return Optional.empty();
        }
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i + 1 < states.size(); i++) {
            State next = states.get(i + 1);
            Optional<Edge> edge = flow.outOf(states.get(i)).stream()
                    .filter(each -> each.to() == next)
                    .findFirst();
            if (edge.isEmpty()) {
                return Optional.empty();
            }
            legs.add(new Leg(states.get(i), Optional.of(edge.get().by())));
        }
        legs.add(new Leg(states.get(states.size() - 1), Optional.empty()));
        return Optional.of(legs);
    }
}
