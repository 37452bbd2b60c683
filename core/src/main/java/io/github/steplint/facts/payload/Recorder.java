package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps what states find and give, once all is known; of what is looked at several times, what holds of all of them. */
final class Recorder implements Log {
    private final Map<List<Object>, PayloadRead> reads = new LinkedHashMap<>();
    private final Map<List<Object>, TypeUse> types = new LinkedHashMap<>();
    private final Map<Condition.Comparison, ChoiceTest> tests = new IdentityHashMap<>();
    private final List<ChoiceTest> orderedTests = new ArrayList<>();
    private final Map<Node.Member, Unplaced> unplaced = new IdentityHashMap<>();
    private final Map<Node.Member, Boolean> placed = new IdentityHashMap<>();
    private final Map<Node, Departure> departures = new IdentityHashMap<>();
    private final Map<State, Payload> outcomes = new IdentityHashMap<>();
    private final List<Node> order = new ArrayList<>();

    @Override
    public void read(PayloadRead read) {
        List<Object> key =
                List.of(read.span().start(), read.place().owner(), read.place().field(), read.text());
        reads.merge(key, read, PayloadRead::join);
    }

    @Override
    public void type(TypeUse use) {
        types.merge(List.of(use.span().start(), use.place().owner(), use.place().field()), use, TypeUse::join);
    }

    @Override
    public void test(Condition.Comparison comparison, Payload variable, boolean mayHold, boolean mayFail) {
        ChoiceTest test = new ChoiceTest(comparison, variable, mayHold, mayFail);
        tests.merge(comparison, test, ChoiceTest::join);
    }

    @Override
    public void placed(Node.Member resultPath) {
        placed.put(resultPath, true);
    }

    @Override
    public void unplaced(Node.Member resultPath, List<Step> steps, Payload base) {
        unplaced.putIfAbsent(resultPath, new Unplaced(resultPath, steps, base));
    }

    List<PayloadRead> reads() {
        return List.copyOf(reads.values());
    }

    List<TypeUse> types() {
        return List.copyOf(types.values());
    }

    List<ChoiceTest> tests() {
        if (orderedTests.isEmpty()) {
            orderedTests.addAll(tests.values());
            orderedTests.sort((a, b) -> Integer.compare(
                    a.comparison().node().span().start(),
                    b.comparison().node().span().start()));
        }
        return List.copyOf(orderedTests);
    }

    /** The results that can be placed on no way. */
    List<Unplaced> unplaced() {
        return unplaced.values().stream()
                .filter(each -> !placed.containsKey(each.resultPath()))
                .toList();
    }

    List<Departure> departures() {
        return order.stream().map(departures::get).toList();
    }

    /** What a state ends its scope with; empty where it never does. */
    Optional<Payload> outcome(State state) {
        return Optional.ofNullable(outcomes.get(state));
    }

    /** Takes down what a state gives. */
    Sink sink(State state, Function<Scope, Payload> inside) {
        return new Sink() {
            @Override
            public void to(Transition way, Situation situation) {
                Node target = way.target().node();
                if (!departures.containsKey(target)) {
                    order.add(target);
                }
                departures.merge(
                        target,
                        new Departure(state, way, situation),
                        (a, b) -> new Departure(state, way, a.situation().join(b.situation())));
            }

            @Override
            public void end(Payload output) {
                outcomes.merge(state, output, Payload::join);
            }

            @Override
            public void inner(Scope scope, Situation situation, Payload context) {}

            @Override
            public Payload outcome(Scope scope) {
                return inside.apply(scope);
            }
        };
    }
}
