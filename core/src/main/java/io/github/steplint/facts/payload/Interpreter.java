package io.github.steplint.facts.payload;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.Target;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries situations along the ways of a machine until nothing changes any more. Where ways meet, the situations are kept
 * apart as long as they are few, by the last meetings that they came through; else they are joined. So a state is looked
 * at a bounded number of times for each loop around it; where a loop makes a value grow, it is widened, and at last given
 * up. The states inside a Parallel or Map are part of the same work, before the state itself goes on.
 */
final class Interpreter {
    private final MachineFacts facts;
    private final Runs runs;
    private final Map<Scope, Run> scopes = new IdentityHashMap<>();
    private final Map<State, Stop> stops = new IdentityHashMap<>();
    private final List<Stop> order = new ArrayList<>();
    private final BitSet work = new BitSet();
    private final int size;

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
        private final Cases cases;
        private final boolean meeting;
        private int enter;
        private int leave;

        Stop(State state, Run run, int states) {
            this.state = state;
            this.run = run;
            this.cases = new Cases(states);
            boolean start = run.flow.start().filter(each -> each == state).isPresent();
            this.meeting = run.flow.into(state).size() + (start ? 1 : 0) > 1;
        }
    }

    Interpreter(MachineFacts facts, Runs runs) {
        this.facts = facts;
        this.runs = runs;
        this.size = (int) facts.machine().states().count();
        number(facts.machine().scope(), Optional.empty());
    }

    private void number(Scope scope, Optional<Stop> holder) {
        FlowGraph flow = facts.flow(scope);
        Run run = new Run(flow, holder);
        scopes.put(scope, run);
        for (State state : Order.of(flow)) {
            Stop stop = new Stop(state, run, size);
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
        begin(scopes.get(facts.machine().scope()), Trace.NONE, start, context);
        for (int next = work.nextSetBit(0); next >= 0; next = work.nextSetBit(0)) {
            work.clear(next);
            Stop stop = order.get(next);
            look(stop, next != stop.enter);
        }
    }

    private void look(Stop stop, boolean all) {
        stop.cases
                .take(all)
                .forEach((trace, situation) ->
                        runs.run(stop.state, situation, stop.run.context, Log.NONE, new Feed(stop, trace)));
        if (leadsAnywhere(stop)) {
            everywhere(stop.run);
        }
    }

    /** Looks at each state once more and takes down what it finds. */
    void report(Recorder recorder) {
        List<Stop> sorted = new ArrayList<>(stops.values());
        sorted.sort(Comparator.comparingInt(stop -> stop.enter));
        for (Stop stop : sorted) {
            Sink sink = recorder.sink(stop.state, scope -> scopes.get(scope).outcome);
            stop.cases.all().forEach(situation -> runs.run(stop.state, situation, stop.run.context, recorder, sink));
        }
    }

    /** What is known when the state is entered; empty where no execution gets there. */
    Optional<Situation> at(State state) {
        return Optional.ofNullable(stops.get(state)).flatMap(stop -> stop.cases.joined());
    }

    List<Situation> cases(State state) {
        Stop stop = stops.get(state);
        return stop == null ? List.of() : stop.cases.all();
    }

    private static boolean leadsAnywhere(Stop stop) {
        List<Target> targets =
                stop.state.transitions().stream().map(stop.run.flow::target).toList();
        boolean missing = targets.stream().anyMatch(Target.Missing.class::isInstance);
        return stop.state.head().open()
                || targets.stream().anyMatch(Target.Unknown.class::isInstance)
                || !missing && stop.run.flow.isOpen(stop.state);
    }

    private void begin(Run run, Trace trace, Situation situation, Payload context) {
        run.context = run.context.join(context);
        Optional<State> start = run.flow.start();
        if (start.isPresent() && run.flow.scope().complete()) {
            enter(stops.get(start.get()), trace, situation);
        } else {
            everywhere(run);
        }
    }

    /** Nobody knows where an execution of the scope goes on, or what of it is hidden. */
    private void everywhere(Run run) {
        run.flow.states().forEach(state -> enter(stops.get(state), Trace.NONE, Situation.UNKNOWN));
        end(run, Payload.UNKNOWN);
    }

    private void enter(Stop stop, Trace trace, Situation next) {
        if (stop.cases.add(trace, next)) {
            work.set(stop.enter);
        }
    }

    private void end(Run run, Payload output) {
        Payload after = Cases.meet(run.outcome, output, run.changes);
        if (!after.equals(run.outcome)) {
            run.outcome = after;
            run.changes++;
            run.holder.ifPresent(holder -> work.set(holder.leave));
        }
    }

    /** Passes on what a state gives. */
    private final class Feed implements Sink {
        private final Stop stop;
        private final Trace trace;

        Feed(Stop stop, Trace trace) {
            this.stop = stop;
            this.trace = trace;
        }

        @Override
        public void to(Transition way, Situation situation) {
            Optional<State> target = stop.run.flow.target(way).state();
            if (target.isPresent()) {
                Stop next = stops.get(target.get());
                enter(next, next.meeting ? trace.then(way.target().node()) : trace, situation);
            }
        }

        @Override
        public void end(Payload output) {
            Interpreter.this.end(stop.run, output);
        }

        @Override
        public void inner(Scope scope, Situation situation, Payload context) {
            begin(scopes.get(scope), trace, situation, context);
        }

        @Override
        public Payload outcome(Scope scope) {
            return scopes.get(scope).outcome;
        }
    }
}
