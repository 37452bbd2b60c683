package io.github.steplint.facts.payload;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Target;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries situations along the ways of a machine until nothing changes any more. Ways that meet are joined, so that a
 * state is looked at about once for each loop around it; where a loop makes a value grow, it is widened, and at last
 * given up. The states inside a Parallel or Map are part of the same work, before the state itself goes on.
 */
final class Interpreter {
    private static final int JOINS = 3;
    private static final int MOST = 40;

    private final MachineFacts facts;
    private final Runs runs;
    private final Map<Scope, Run> scopes = new IdentityHashMap<>();
    private final Map<State, Stop> stops = new IdentityHashMap<>();
    private final List<Stop> order = new ArrayList<>();
    private final BitSet work = new BitSet();

    /** A scope and what is known of the whole of it. */
    private static final class Run {
        private final FlowGraph flow;
        private final Optional<Stop> holder;
        private Payload outcome = Shape.NONE;
        private Payload context = Shape.NONE;
        private int changes;

        Run(FlowGraph flow, Optional<Stop> holder) {
            this.flow = flow;
            this.holder = holder;
        }
    }

    /** A state in the course of the work; one with states inside is looked at before and after these. */
    private static final class Stop {
        private final State state;
        private final Run run;
        private int enter;
        private int leave;
        private Situation situation;
        private int changes;

        Stop(State state, Run run) {
            this.state = state;
            this.run = run;
        }
    }

    Interpreter(MachineFacts facts, Runs runs) {
        this.facts = facts;
        this.runs = runs;
        number(facts.machine().scope(), Optional.empty());
    }

    private void number(Scope scope, Optional<Stop> holder) {
        FlowGraph flow = facts.flow(scope);
        Run run = new Run(flow, holder);
        scopes.put(scope, run);
        for (State state : Order.of(flow)) {
            Stop stop = new Stop(state, run);
            stops.put(state, stop);
            stop.enter = order.size();
            order.add(stop);
            state.inner().forEach(inner -> number(inner, Optional.of(stop)));
            stop.leave = state.inner().isEmpty() ? stop.enter : order.size();
            if (stop.leave == order.size()) {
                order.add(stop);
            }
        }
    }

    /** Works until nothing changes. */
    void run(Situation start, Payload context) {
        begin(scopes.get(facts.machine().scope()), start, context);
        for (int next = work.nextSetBit(0); next >= 0; next = work.nextSetBit(0)) {
            work.clear(next);
            look(order.get(next));
        }
    }

    private void look(Stop stop) {
        runs.run(stop.state, stop.situation, stop.run.context, Log.NONE, new Feed(stop));
        if (leadsAnywhere(stop)) {
            everywhere(stop.run);
        }
    }

    /** Looks at each state once more and takes down what it finds. */
    void report(Log log, Recorder recorder) {
        for (Stop stop :
                stops.values().stream().sorted((a, b) -> a.enter - b.enter).toList()) {
            if (stop.situation != null) {
                runs.run(
                        stop.state,
                        stop.situation,
                        stop.run.context,
                        log,
                        recorder.sink(stop.state, scope -> scopes.get(scope).outcome));
            }
        }
    }

    /** What is known when the state is entered; empty where no execution gets there. */
    Optional<Situation> at(State state) {
        return Optional.ofNullable(stops.get(state)).map(stop -> stop.situation);
    }

    private static boolean leadsAnywhere(Stop stop) {
        List<Target> targets =
                stop.state.transitions().stream().map(stop.run.flow::target).toList();
        boolean missing = targets.stream().anyMatch(Target.Missing.class::isInstance);
        return stop.state.head().open()
                || targets.stream().anyMatch(Target.Unknown.class::isInstance)
                || !missing && stop.run.flow.isOpen(stop.state);
    }

    private void begin(Run run, Situation situation, Payload context) {
        run.context = run.context.join(context);
        Optional<State> start = run.flow.start();
        if (start.isPresent() && run.flow.scope().complete()) {
            enter(stops.get(start.get()), situation);
        } else {
            everywhere(run);
        }
    }

    /** Nobody knows where an execution of the scope goes on, or what of it is hidden. */
    private void everywhere(Run run) {
        run.flow.states().forEach(state -> enter(stops.get(state), Situation.UNKNOWN));
        end(run, Payload.UNKNOWN);
    }

    private void enter(Stop stop, Situation next) {
        Situation before = stop.situation;
        Situation after = before == null ? next : meet(stop, before, next);
        if (!after.equals(before)) {
            stop.situation = after;
            stop.changes++;
            work.set(stop.enter);
        }
    }

    private static Situation meet(Stop stop, Situation before, Situation next) {
        if (stop.changes > MOST) {
            return Situation.UNKNOWN;
        }
        return stop.changes > JOINS ? before.widen(next) : before.join(next);
    }

    private void end(Run run, Payload output) {
        Payload before = run.outcome;
        Payload after = run.changes > MOST
                ? Payload.UNKNOWN
                : run.changes > JOINS ? Widening.widen(before, output) : before.join(output);
        if (!after.equals(before)) {
            run.outcome = after;
            run.changes++;
            run.holder.ifPresent(holder -> work.set(holder.leave));
        }
    }

    /** Passes on what a state gives. */
    private final class Feed implements Sink {
        private final Stop stop;

        Feed(Stop stop) {
            this.stop = stop;
        }

        @Override
        public void to(Transition way, Situation situation) {
            stop.run.flow.target(way).state().ifPresent(target -> enter(stops.get(target), situation));
        }

        @Override
        public void end(Payload output) {
            Interpreter.this.end(stop.run, output);
        }

        @Override
        public void inner(Scope scope, Situation situation, Payload context) {
            begin(scopes.get(scope), situation, context);
        }

        @Override
        public Payload outcome(Scope scope) {
            return scopes.get(scope).outcome;
        }
    }
}
