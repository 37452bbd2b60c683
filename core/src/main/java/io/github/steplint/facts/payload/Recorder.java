package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Keeps what states find and give, once all is known. */
final class Recorder implements Log {
    final List<PayloadRead> reads = new ArrayList<>();
    final List<TypeUse> types = new ArrayList<>();
    final List<ChoiceTest> tests = new ArrayList<>();
    final List<Unplaced> unplaced = new ArrayList<>();
    final List<Departure> departures = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    @Override
    public void read(PayloadRead read) {
        boolean first = seen.add(List.of(
                read.span().start(), read.place().owner(), read.reading().presence(), read.need()));
        if (first) {
            reads.add(read);
        }
    }

    @Override
    public void type(TypeUse use) {
        types.add(use);
    }

    @Override
    public void test(Condition.Comparison comparison, Payload variable, boolean mayHold, boolean mayFail) {
        tests.add(new ChoiceTest(comparison, variable, mayHold, mayFail));
    }

    @Override
    public void unplaced(Node.Member resultPath, List<Step> steps, Payload base) {
        unplaced.add(new Unplaced(resultPath, steps, base));
    }

    /** Takes down what a state gives. */
    Sink sink(State state, Function<Scope, Payload> outcomes) {
        return new Sink() {
            @Override
            public void to(Transition way, Situation situation) {
                departures.add(new Departure(state, way, situation));
            }

            @Override
            public void end(Payload output) {}

            @Override
            public void inner(Scope scope, Situation situation, Payload context) {}

            @Override
            public Payload outcome(Scope scope) {
                return outcomes.apply(scope);
            }
        };
    }
}
