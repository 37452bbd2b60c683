package io.github.steplint.facts;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.machine.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The way through a scope that waits least, among those that end well. What is not written out as a number takes no time
 * here, nor does work: no execution that succeeds can be quicker.
 *
 * @param seconds spent in Wait states
 * @param path the states on the way, those inside a Parallel left out
 * @param longest the most seconds of a single Wait on it, those inside a Parallel among them
 */
public record LeastWait(long seconds, List<State> path, long longest) {
    private static final LeastWait NOTHING = new LeastWait(0, List.of(), 0);

    /** Above what AWS takes, and far from overflowing a sum. */
    private static final long MOST = 1_000_000_000L;

    /** Empty where no end can be reached, or nobody can tell where the scope begins. */
    static Optional<LeastWait> of(Scope scope, MachineFacts facts) {
        FlowGraph flow = facts.flow(scope);
        return flow.start().flatMap(start -> walk(start, flow, facts));
    }

    /** The least time in the state itself before it goes on normally. */
    private static LeastWait in(State state, MachineFacts facts) {
        if (state instanceof State.Wait wait) {
            long written = wait.seconds().flatMap(Value::known).orElse(0L);
            long seconds = Math.min(Math.max(0, written), MOST);
            return new LeastWait(seconds, List.of(), seconds);
        }
        LeastWait most = NOTHING;
        for (Scope branch : state instanceof State.Parallel ? state.inner() : List.<Scope>of()) {
            Optional<LeastWait> inside = of(branch, facts);
            if (inside.isPresent() && inside.get().seconds() > most.seconds()) {
                most = new LeastWait(
                        inside.get().seconds(), List.of(), inside.get().longest());
            }
        }
        return most;
    }

    /** Dijkstra's algorithm: whoever gets somewhere first goes on from there. */
    private static Optional<LeastWait> walk(State start, FlowGraph flow, MachineFacts facts) {
        PriorityQueue<Arrival> arrivals = new PriorityQueue<>(Comparator.comparingLong(Arrival::seconds));
        Set<String> settled = new HashSet<>();
        arrivals.add(new Arrival(Optional.of(start), 0, 0, null));
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.poll();
            if (arrival.at().isEmpty()) {
                return Optional.of(new LeastWait(arrival.seconds(), arrival.path(), arrival.longest()));
            }
            State state = arrival.at().get();
            if (settled.add(state.name())) {
                LeastWait inside = flow.isOpen(state) ? NOTHING : in(state, facts);
                if (flow.isOpen(state) || state.terminal() && !(state instanceof State.Fail)) {
                    arrivals.add(arrival.next(Optional.empty(), inside));
                }
                for (Edge edge : flow.outOf(state)) {
                    boolean caught = edge.by().kind() == Transition.Kind.CATCH;
                    arrivals.add(arrival.next(Optional.of(edge.to()), caught ? NOTHING : inside));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * An execution gets somewhere.
     *
     * @param at the state, or empty at the end
     * @param seconds spent waiting until then
     * @param longest of the waits until then
     * @param before where it was before; null at the start
     */
    private record Arrival(Optional<State> at, long seconds, long longest, Arrival before) {
        Arrival next(Optional<State> to, LeastWait spent) {
            return new Arrival(to, seconds + spent.seconds(), Math.max(longest, spent.longest()), this);
        }

        List<State> path() {
            List<State> path = new ArrayList<>();
            for (Arrival arrival = this; arrival != null; arrival = arrival.before()) {
                arrival.at().ifPresent(path::add);
            }
            Collections.reverse(path);
            return path;
        }
    }
}
