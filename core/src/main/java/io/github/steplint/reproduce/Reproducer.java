package io.github.steplint.reproduce;

import io.github.steplint.facts.FlowGraph;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.payload.PayloadRead;
import io.github.steplint.facts.payload.ReadFault;
import io.github.steplint.facts.payload.TypeUse;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.reproduce.Want.Source;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.HistoryEvent;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.mocks.MockFile;
import io.github.steplint.simulate.mocks.Mocks;
import io.github.steplint.simulate.mocks.Unmocked;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds an input and answers of the Tasks with which an execution fails just where a finding says. */
public final class Reproducer {
    private static final List<String> DATA_ERRORS = List.of(
            "States.Runtime",
            "States.QueryEvaluationError",
            "States.ParameterPathFailure",
            "States.ResultPathMatchFailure",
            "States.IntrinsicFailure");

    private final MachineFacts facts;
    private final String name;
    private final Map<Span, List<Reproduction>> attempts = new HashMap<>();

    /**
     * @param name of the machine in the mock configuration
     */
    public Reproducer(MachineFacts facts, String name) {
        this.facts = facts;
        this.name = name;
    }

    /** Whether a finding at that place is about data, so that a dry-run can show it. */
    public boolean concerns(Span place) {
        return target(place).isPresent();
    }

    /** A reproduction of what is found at a place; empty where none was found. */
    public Optional<Reproduction> of(Span place) {
        Optional<Target> target = target(place);
        return attempts(place).stream()
                .filter(attempt -> failsIn(target.orElseThrow().state(), attempt.execution()))
                .findFirst();
    }

    /** The state that fails each execution before it gets to what is found at a place, itself for its data. */
    public Optional<State> failsEarlier(Span place) {
        List<State> doomed = Stream.of(
                        facts.payloads().faults().stream()
                                .filter(ReadFault::certain)
                                .map(fault -> fault.read().state()),
                        facts.payloads().types().stream()
                                .filter(TypeUse::conflicts)
                                .map(use -> use.place().state()),
                        facts.payloads().unplaced().stream()
                                .flatMap(each ->
                                        facts.stateAt(each.resultPath().value().span()).stream()))
                .flatMap(states -> states)
                .toList();
        return attempts(place).stream()
                .flatMap(attempt -> doomed.stream().filter(state -> failsIn(state, attempt.execution())))
                .findFirst();
    }

    /** An execution that ends well; empty where none was found. */
    public Optional<Reproduction> success() {
        return Leg.to(facts.machine().scope(), facts, state -> state.terminal() && !(state instanceof State.Fail))
                .flatMap(legs -> run(new Journey(facts), List.of(legs), Optional.empty()))
                .filter(attempt -> attempt.execution().status() == Execution.Status.SUCCEEDED);
    }

    private List<Reproduction> attempts(Span place) {
        return attempts.computeIfAbsent(place, this::attempt);
    }

    private List<Reproduction> attempt(Span place) {
        Optional<Target> target = target(place);
        if (target.isEmpty()) {
            return List.of();
        }
        List<Reproduction> tried = new ArrayList<>();
        fault(place)
                .flatMap(each -> over(facts.payloads().way(each), target.get()))
                .flatMap(legs -> attempt(legs, target.get()))
                .ifPresent(tried::add);
        shortest(target.get()).flatMap(legs -> attempt(legs, target.get())).ifPresent(tried::add);
        return tried;
    }

    private Optional<Target> target(Span place) {
        Optional<Target> read =
                fault(place).map(fault -> new Target(fault.read().state(), Optional.of(fault.read())));
        return read.or(() -> facts.payloads().types().stream()
                        .filter(use -> same(use.span(), place) && use.conflicts())
                        .map(use -> new Target(use.place().state(), Optional.empty()))
                        .findFirst())
                .or(() -> facts.payloads().unplaced().stream()
                        .filter(each -> same(each.resultPath().value().span(), place))
                        .flatMap(each -> facts.stateAt(place).stream())
                        .map(state -> new Target(state, Optional.<PayloadRead>empty()))
                        .findFirst());
    }

    private Optional<ReadFault> fault(Span place) {
        return facts.payloads().faults().stream()
                .filter(fault -> same(fault.read().span(), place))
                .findFirst();
    }

    /** The finding may come from another reading of the same file. */
    private static boolean same(Span one, Span two) {
        return one.start() == two.start()
                && one.end() == two.end()
                && one.file().path().equals(two.file().path());
    }

    /** The ways inside of each scope around the target, the innermost last. */
    private Optional<List<List<Leg>>> over(List<State> way, Target target) {
        FlowGraph flow = facts.flow(target.state());
        boolean same = way.stream().allMatch(state -> facts.flow(state) == flow);
        return same && facts.holderOf(flow.scope()).isEmpty()
                ? Leg.over(way, flow).map(List::of)
                : Optional.empty();
    }

    private Optional<List<List<Leg>>> shortest(Target target) {
        List<State> ends = new ArrayList<>(facts.around(target.state()));
        ends.add(0, target.state());
        List<List<Leg>> ways = new ArrayList<>();
        for (State end : ends) {
            Optional<List<Leg>> legs = Leg.to(facts.scopeOf(end), facts, state -> state == end);
            if (legs.isEmpty()) {
                return Optional.empty();
            }
            ways.add(0, legs.get());
        }
        return Optional.of(ways);
    }

    private Optional<Reproduction> attempt(List<List<Leg>> ways, Target target) {
        return run(new Journey(facts), ways, Optional.of(target));
    }

    private Optional<Reproduction> run(Journey journey, List<List<Leg>> ways, Optional<Target> target) {
        List<Want> wants = List.of();
        for (int i = ways.size() - 1; i >= 0; i--) {
            List<Leg> legs = ways.get(i);
            wants = journey.back(legs, wants, target);
            Optional<State> holder = facts.holderOf(facts.scopeOf(legs.get(0).state()));
            if (holder.isPresent()) {
                wants = journey.outside(holder.get(), wants);
                siblings(holder.get(), facts.scopeOf(legs.get(0).state()), journey);
            }
        }
        List<Want> all = new ArrayList<>();
        for (Want want : wants) {
            all.add(want.source() == Source.EXECUTION ? want.at(Source.INPUT, List.of(), want.steps()) : want);
        }
        return run(Wanted.value(all, Source.INPUT), journey.replies().file(name, Reproduction.CASE));
    }

    /** The other branches must have their answers too. */
    private void siblings(State holder, Scope scope, Journey journey) {
        if (holder instanceof State.Parallel parallel) {
            for (Scope other : parallel.branches()) {
                if (other != scope) {
                    Leg.to(other, facts, state -> state.terminal() && !(state instanceof State.Fail))
                            .ifPresent(legs -> journey.back(legs, List.of(), Optional.empty()));
                }
            }
        }
    }

    private Optional<Reproduction> run(JsonNode input, JsonNode mocks) {
        MockFile.Result<MockFile> read = MockFile.read(new SourceFile("mocks.json", mocks.toString()));
        if (read.value().isEmpty()) {
            return Optional.empty();
        }
        return read.value()
                .get()
                .choose(Optional.of(name), Optional.of(Reproduction.CASE), facts.machine())
                .value()
                .map(chosen -> Simulator.of(facts.machine())
                        .withTasks(Mocks.of(name, facts.machine(), Optional.of(chosen), Unmocked.FAIL))
                        .run(input))
                .map(execution -> new Reproduction(input, mocks, execution));
    }

    /** Whether the execution fails for its data in a state. */
    public static boolean failsIn(State state, Execution execution) {
        boolean data = execution.status() == Execution.Status.FAILED
                && execution.error().filter(DATA_ERRORS::contains).isPresent();
        return data && lastEntered(execution).filter(state.name()::equals).isPresent();
    }

    /** The state that was entered last. */
    static Optional<String> lastEntered(Execution execution) {
        Optional<String> last = Optional.empty();
        for (HistoryEvent event : execution.history()) {
            if (event.type().endsWith("StateEntered")) {
                last = event.details()
                        .map(details -> details.value().path("name").asString());
            }
        }
        return last;
    }
}
