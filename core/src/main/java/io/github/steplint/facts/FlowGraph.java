package io.github.steplint.facts;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.machine.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the states of one scope lead to each other.
 *
 * <p>A name that stands twice is one node here: its first state, with the ways out of both. Where a placeholder, a
 * missing target or a state that could not be built leaves open where an execution goes on, the questions that depend
 * on it answer "cannot tell", which is to say: nothing is unreached, and everything may end.
 */
public final class FlowGraph {
    private final Scope scope;
    private final boolean complete;
    private final List<State> nodes = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Digraph graph;
    private final BitSet open = new BitSet();
    private final BitSet ends = new BitSet();
    private Optional<Digraph.Search> search;
    private BitSet mayEnd;
    private List<Cycle> cycles;

    /**
     * @param openStates states whose ways out could not all be read
     */
    FlowGraph(Scope scope, Set<State> openStates) {
        this.scope = scope;
        this.complete = scope.complete() && scope.statesMember().isPresent();
        for (State state : scope.states()) {
            if (numbers.putIfAbsent(state.name(), nodes.size()) == null) {
                nodes.add(state);
            }
        }
        for (State state : scope.states()) {
            addEdges(state, openStates.contains(state));
        }
        this.graph = new Digraph(
                nodes.size(),
                edges.stream().mapToInt(edge -> number(edge.from())).toArray(),
                edges.stream().mapToInt(edge -> number(edge.to())).toArray());
    }

    private void addEdges(State state, boolean isOpen) {
        State node = nodes.get(number(state));
        boolean unclear =
                isOpen || state.transitions().isEmpty() && (state instanceof State.Unknown || !state.terminal());
        for (Transition transition : state.transitions()) {
            Optional<State> target = target(transition).state();
            target.ifPresent(to -> edges.add(new Edge(node, transition, to)));
            unclear |= target.isEmpty();
        }
        if (unclear) {
            open.set(number(node));
        }
        if (state.terminal()) {
            ends.set(number(node));
        }
    }

    public Scope scope() {
        return scope;
    }

    /** Its states, in the order of the file, each name once. */
    public List<State> states() {
        return List.copyOf(nodes);
    }

    public Target target(Transition transition) {
        return target(transition.target());
    }

    /** Where a name leads that stands in {@code Next}, {@code Default} or {@code StartAt}. */
    public Target target(Value<String> name) {
        if (name.known().isEmpty()) {
            return new Target.Unknown();
        }
        Integer number = numbers.get(name.known().get());
        if (number != null) {
            return new Target.Found(nodes.get(number));
        }
        return complete ? new Target.Missing(name.known().get()) : new Target.Unknown();
    }

    /** The state of that name. */
    public Optional<State> named(String name) {
        return Optional.ofNullable(numbers.get(name)).map(nodes::get);
    }

    /** The names in the scope that name none of its states, each with its place, in the order of the file. */
    public List<Dangling> dangling() {
        List<Dangling> found = new ArrayList<>();
        scope.startAt().ifPresent(name -> dangling(name, Optional.empty(), Optional.empty(), found));
        for (State state : scope.states()) {
            for (Transition way : state.transitions()) {
                dangling(way.target(), Optional.of(state), Optional.of(way.kind()), found);
            }
        }
        return found;
    }

    private void dangling(
            Value<String> name, Optional<State> from, Optional<Transition.Kind> by, List<Dangling> found) {
        if (target(name) instanceof Target.Missing missing) {
            found.add(new Dangling(missing.name(), name.node().span(), from, by));
        }
    }

    /** Where an execution of the scope begins. */
    public Optional<State> start() {
        return scope.startAt().map(this::target).flatMap(Target::state);
    }

    public List<Edge> outOf(State state) {
        return graph.outOf(number(state)).mapToObj(edges::get).toList();
    }

    public List<Edge> into(State state) {
        return graph.into(number(state)).mapToObj(edges::get).toList();
    }

    /** Whether a transition is the only one that leads to its target, where no execution starts either. */
    public boolean isOnlyWayIn(Edge edge) {
        return graph.countInto(number(edge.to())) == 1
                && !start().map(State::name).equals(Optional.of(edge.to().name()));
    }

    /** Whether an execution can get from {@code StartAt} to the state, as far as the transitions are known. */
    public boolean reached(State state) {
        return search().map(found -> found.seen().get(number(state))).orElse(false);
    }

    /** A shortest way from {@code StartAt} to the state, both included; empty if there is none. */
    public List<State> pathTo(State state) {
        return pathTo(state, Integer.MAX_VALUE);
    }

    /** The last states, {@code most} at most, of a shortest way from {@code StartAt} to the state. */
    public List<State> pathTo(State state, int most) {
        return reached(state) ? states(graph.pathTo(number(state), search().orElseThrow(), most)) : List.of();
    }

    /** Whether it is known of every state that an execution reaches where it may go on, so that the rest is dead. */
    public boolean tellsUnreached() {
        return complete && search().map(found -> !found.seen().intersects(open)).orElse(false);
    }

    /**
     * The states that no execution reaches. States that reach each other are one group, since one missing transition
     * would bring them all to life; groups are in the order of the file, and empty where nobody can tell.
     */
    public List<List<State>> unreached() {
        if (!tellsUnreached()) {
            return List.of();
        }
        BitSet alive = (BitSet) search().orElseThrow().seen().clone();
        Map<String, List<State>> groups = new HashMap<>();
        for (Cycle cycle : cycles()) {
            cycle.members().forEach(member -> groups.put(member.name(), cycle.members()));
        }
        List<List<State>> unreached = new ArrayList<>();
        for (int node = alive.nextClearBit(0); node < nodes.size(); node = alive.nextClearBit(node + 1)) {
            List<State> group = groups.getOrDefault(nodes.get(node).name(), List.of(nodes.get(node)));
            group.forEach(member -> alive.set(number(member)));
            unreached.add(group);
        }
        return unreached;
    }

    /** Whether it is not known of the state where it goes on. */
    public boolean isOpen(State state) {
        return open.get(number(state));
    }

    /** Whether neither {@code StartAt} nor any transition names the state. */
    public boolean unnamed(State state) {
        return complete && open.isEmpty() && into(state).isEmpty() && start().isPresent() && !reached(state);
    }

    /** Whether all ways out of the state, of which there are some, lead back to itself. */
    public boolean leadsOnlyToItself(State state) {
        List<Edge> ways = outOf(state);
        return !mayEnd(state)
                && !ways.isEmpty()
                && ways.stream().allMatch(way -> way.to().name().equals(state.name()));
    }

    /** Whether an execution that is in the state can come to an end, or nobody can tell. */
    public boolean mayEnd(State state) {
        return mayEnd().get(number(state));
    }

    /** Whether the scope has a state that ends it, or nobody can tell. */
    public boolean hasEnd() {
        return !complete || nodes.isEmpty() || !ends.isEmpty() || !open.isEmpty();
    }

    /** The loops, in the order of the file. */
    public List<Cycle> cycles() {
        if (cycles == null) {
            BitSet core = graph.core();
            cycles = core.isEmpty()
                    ? List.of()
                    : Components.cyclic(graph, core).stream().map(this::cycle).toList();
        }
        return cycles;
    }

    private Cycle cycle(BitSet members) {
        int first = members.nextSetBit(0);
        boolean reached = search().map(found -> found.seen().get(first)).orElse(false);
        List<Edge> exits = members.stream()
                .flatMap(graph::outOf)
                .filter(edge -> !members.get(graph.to(edge)))
                .mapToObj(edges::get)
                .toList();
        int entry = reached ? nearest(members) : first;
        return new Cycle(
                states(members.stream().toArray()),
                states(graph.round(entry, members)),
                exits,
                reached,
                !mayEnd().get(first));
    }

    private int nearest(BitSet members) {
        return Arrays.stream(search().orElseThrow().order())
                .filter(members::get)
                .findFirst()
                .orElseThrow();
    }

    private List<State> states(int[] numbersOfStates) {
        return Arrays.stream(numbersOfStates).mapToObj(nodes::get).toList();
    }

    private Optional<Digraph.Search> search() {
        if (search == null) {
            search = start().map(state -> graph.search(number(state)));
        }
        return search;
    }

    private BitSet mayEnd() {
        if (mayEnd == null) {
            BitSet goals = (BitSet) ends.clone();
            goals.or(open);
            mayEnd = graph.leadingTo(goals);
        }
        return mayEnd;
    }

    private int number(State state) {
        return numbers.get(state.name());
    }
}
