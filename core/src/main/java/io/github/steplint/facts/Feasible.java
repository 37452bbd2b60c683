package io.github.steplint.facts;

import io.github.steplint.facts.condition.Decision;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.machine.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which ways through a scope can be taken, once the conditions of its Choices are looked at. */
public final class Feasible {
    private final MachineFacts facts;
    private final FlowGraph flow;
    private final Set<String> reached = new HashSet<>();

    private Feasible(FlowGraph flow, MachineFacts facts) {
        this.flow = flow;
        this.facts = facts;
        Deque<State> next = new ArrayDeque<>();
        flow.start().ifPresent(next::add);
        while (!next.isEmpty()) {
            State state = next.remove();
            if (reached.add(state.name())) {
                flow.outOf(state).stream()
                        .filter(this::canBeTaken)
                        .map(Edge::to)
                        .forEach(next::add);
            }
        }
    }

    static Feasible of(FlowGraph flow, MachineFacts facts) {
        return new Feasible(flow, facts);
    }

    /** Whether an execution may go this way. */
    public boolean canBeTaken(Edge edge) {
        if (!(edge.from() instanceof State.Choice choice) || flow.isOpen(choice)) {
            return true;
        }
        Decision decision = facts.decision(choice);
        if (edge.by().kind() == Transition.Kind.DEFAULT) {
            return !decision.deadDefault();
        }
        Value<String> target = edge.by().target();
        for (int rule = 0; rule < choice.rules().size(); rule++) {
            Optional<Value<String>> next = choice.rules().get(rule).next();
            if (next.isPresent() && next.get() == target) {
                return !decision.dead(rule);
            }
        }
        return true;
    }

    /** Whether an execution may get to the state. */
    public boolean reached(State state) {
        return reached.contains(state.name()) || !flow.tellsUnreached();
    }
}
