package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.condition.ValueSet.Kind;
import io.github.steplint.facts.payload.Payload;
import io.github.steplint.facts.payload.Presence;
import io.github.steplint.facts.payload.Range;
import io.github.steplint.facts.payload.Reading;
import io.github.steplint.facts.payload.Shape;
import io.github.steplint.machine.State;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** What is known of the places that a Choice reads when it is entered, as values. */
public final class Arriving {
    private Arriving() {}

    /** What may arrive at a Choice, by what is known of its payload. */
    public static Situations at(State.Choice choice, io.github.steplint.facts.payload.Situation payload) {
        Decision decision = Decision.of(choice, Situations.ANY);
        if (choice.data().inputPath().isPresent()) {
            return Situations.ANY;
        }
        Situations arriving = Situations.ANY;
        for (int rule = 0; rule < choice.rules().size(); rule++) {
            Truth truth = decision.truth(rule);
            for (Subject subject : truth.yes().or(truth.no()).subjects()) {
                if (subject.strict() && !(subject.place().orElseThrow().root() instanceof JsonPath.Root.Context)) {
                    ValueSet set = set(payload.read(subject.place().get()));
                    arriving = set.equals(ValueSet.ALL) ? arriving : arriving.and(Situations.of(subject, set));
                }
            }
        }
        return arriving;
    }

    private static ValueSet set(Reading reading) {
        ValueSet there = reading.presence().possible() ? set(reading.value()) : ValueSet.NONE;
        return reading.presence() == Presence.ALWAYS ? there : there.or(ValueSet.MISSING);
    }

    private static ValueSet set(Payload payload) {
        if (payload.unknown()) {
            return ValueSet.PRESENT;
        }
        Shape shape = payload.shape();
        ValueSet set = ValueSet.NONE;
        set = shape.mayBe(true) ? set.or(ValueSet.of(true)) : set;
        set = shape.mayBe(false) ? set.or(ValueSet.of(false)) : set;
        set = shape.mayBeNull() ? set.or(ValueSet.of(Kind.NULL)) : set;
        set = shape.object().isPresent() ? set.or(ValueSet.of(Kind.OBJECT)) : set;
        set = shape.array().isPresent() ? set.or(ValueSet.of(Kind.ARRAY)) : set;
        if (shape.number().isPresent()) {
            Range range = shape.number().get();
            set = set.or(ValueSet.between(bound(range.least()), bound(range.most())));
        }
        return shape.text().isPresent() ? set.or(texts(shape.text().get().values())) : set;
    }

    private static Optional<BigDecimal> bound(double bound) {
        return Double.isInfinite(bound)
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(bound).stripTrailingZeros());
    }

    private static ValueSet texts(Optional<SortedSet<String>> values) {
        return values.map(Set::stream)
                .map(texts -> texts.map(ValueSet::of).reduce(ValueSet.NONE, ValueSet::or))
                .orElse(ValueSet.STRINGS);
    }
}
