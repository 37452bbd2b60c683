package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.machine.ChoiceRule;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of the JSON at every state of a machine, and what the states find in it. Of the execution's input nothing is
 * known, nor of what functions answer: what is told about them is never more than that nobody can tell.
 */
public final class Payloads {
    private final MachineFacts facts;
    private final Interpreter interpreter;
    private final Recorder recorder = new Recorder();
    private final Map<State, List<PayloadRead>> readsOf = new IdentityHashMap<>();
    private final Map<State, List<Departure>> departuresOf = new IdentityHashMap<>();

    private List<ReadFault> faults;

    public Payloads(MachineFacts facts, Assumptions assumptions) {
        this.facts = facts;
        Runs runs = new Runs(facts, assumptions);
        this.interpreter = new Interpreter(facts, runs);
        interpreter.run(new Situation(input(assumptions, runs.origins()), variables(runs.origins())), Payload.UNKNOWN);
        interpreter.report(recorder);
        recorder.reads()
                .forEach(read -> readsOf.computeIfAbsent(read.state(), each -> new ArrayList<>())
                        .add(read));
        recorder.departures()
                .forEach(departure -> departuresOf
                        .computeIfAbsent(departure.from(), each -> new ArrayList<>())
                        .add(departure));
    }

    private Payload input(Assumptions assumptions, Origins origins) {
        Optional<State> start = facts.flow(facts.machine().scope()).start();
        return start.isEmpty() || assumptions.input().isEmpty()
                ? Payload.UNKNOWN
                : DeclaredShapes.of(
                        assumptions.input().get(),
                        origins.of(Origin.Sort.INPUT, start.get(), start.get().nameSpan()));
    }

    /** No variable has a value at first, unless a placeholder may stand for an assignment. */
    private Fields variables(Origins origins) {
        Optional<State> start = facts.flow(facts.machine().scope()).start();
        if (start.isEmpty() || facts.variables().unknown()) {
            return Fields.OPEN;
        }
        Span place = facts.machine()
                .scope()
                .startAt()
                .map(Value::node)
                .map(node -> node.span())
                .orElse(start.get().nameSpan());
        return Fields.closed(Map.of(), origins.of(Origin.Sort.START, start.get(), place));
    }

    /** What is known when the state is entered; empty where no execution gets there. */
    public Optional<Situation> at(State state) {
        return interpreter.at(state);
    }

    /**
     * The same, kept apart by the ways that lead to the state, where these differ: what holds of one input field is often
     * true only together with what holds of another.
     */
    public List<Situation> cases(State state) {
        return interpreter.cases(state);
    }

    /** The ways out of a state that an execution may take, each with what it carries. */
    public List<Departure> departures(State state) {
        return departuresOf.getOrDefault(state, List.of());
    }

    /** What a state ends the execution, the branch or the iteration with; empty where it never does. */
    public Optional<Payload> outcome(State state) {
        return recorder.outcome(state);
    }

    /** The paths that a state reads, in the order in which it does, and what it finds. */
    public List<PayloadRead> reads(State state) {
        return readsOf.getOrDefault(state, List.of());
    }

    /** All paths that are read. */
    public List<PayloadRead> reads() {
        return recorder.reads();
    }

    /**
     * The paths that lead nowhere, always or on some way. What is lost on some way only is told where it is read first,
     * since behind that it is there.
     */
    public List<ReadFault> faults() {
        if (faults == null) {
            faults = new Losses(this, recorder.reads()).faults();
        }
        return faults;
    }

    /** A way through the machine on which the path leads nowhere, to the state that reads it. */
    public List<State> way(ReadFault fault) {
        return new Way(facts, this, fault).states();
    }

    /** Whether what the path leads to was there, or may have been, before the state that lost it. */
    public boolean hadBefore(ReadFault fault) {
        return fault.missing().step() == 0
                && fault.origin().flatMap(origin -> at(origin.state())).isPresent()
                && PathReader.read(
                                at(fault.origin().get().state()).get().input(),
                                fault.read().path().steps())
                        .presence()
                        .possible();
    }

    /** Whether a variable that has no value there is assigned by some other state whose variables are seen there. */
    public boolean assignedElsewhere(ReadFault fault) {
        return fault.read().path().root() instanceof JsonPath.Root.Variable variable
                && facts.variables()
                        .visibleNames(facts.scopeOf(fault.read().state()))
                        .contains(variable.name())
                && facts.variables().assignments(variable.name()).stream()
                        .noneMatch(each -> each.state() == fault.read().state());
    }

    /** Those of one sort. */
    public List<ReadFault> faults(ReadFault.Sort sort) {
        return faults().stream().filter(fault -> fault.sort() == sort).toList();
    }

    /** The payloads that grow with each turn of a loop. */
    public List<Growth> growths() {
        return Growth.of(facts, this);
    }

    /** The values of which a certain type is needed. */
    public List<TypeUse> types() {
        return recorder.types();
    }

    /** The comparisons that executions get to. */
    public List<ChoiceTest> tests() {
        return recorder.tests();
    }

    /** Whether a comparison of a rule is of another type than the value always has. */
    public boolean conflicts(ChoiceRule rule) {
        return tests().stream()
                .filter(ChoiceTest::typeConflict)
                .anyMatch(test -> rule.node()
                        .all()
                        .anyMatch(node -> node == test.comparison().node()));
    }

    /** Whether a path cannot lead anywhere in a state because it takes an array for an object, or the like. */
    public boolean misshapen(State state, JsonPath path) {
        return at(state)
                .flatMap(situation -> situation.read(path).missing())
                .filter(missing -> missing.why() == Missing.Why.NO_ARRAY || missing.why() == Missing.Why.NO_OBJECT)
                .isPresent();
    }

    /** The results that cannot be put where they should. */
    public List<Unplaced> unplaced() {
        return recorder.unplaced();
    }
}
