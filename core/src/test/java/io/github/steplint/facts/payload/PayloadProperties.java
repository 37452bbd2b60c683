package io.github.steplint.facts.payload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.steplint.expression.jsonpath.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of all payloads, so that an analysis comes to the same end whatever way it takes. */
class PayloadProperties {
    private static final List<String> NAMES = List.of("id", "name", "Status", "Payload");

    private static Origin origin(int number) {
        return new Origin(number, Origin.Sort.RESULT, null, null, 0);
    }

    @Property(tries = 300)
    void joinAsksForNoOrder(@ForAll("payloads") Payload a, @ForAll("payloads") Payload b) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
    }

    @Property(tries = 300)
    void joinGroupsAsOneLikes(
            @ForAll("payloads") Payload a, @ForAll("payloads") Payload b, @ForAll("payloads") Payload c) {
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
    }

    @Property(tries = 300)
    void joinWithItselfOrWithNothingChangesNothing(@ForAll("payloads") Payload a) {
        assertThat(a.join(a)).isEqualTo(a);
        assertThat(a.join(Payload.nothing())).isEqualTo(a);
        assertThat(Payload.nothing().join(a)).isEqualTo(a);
    }

    @Property(tries = 300)
    void joinTakesIn(@ForAll("payloads") Payload a, @ForAll("payloads") Payload b) {
        Payload joined = a.join(b);
        assertThat(joined.join(a)).isEqualTo(joined);
        assertThat(joined.join(b)).isEqualTo(joined);
    }

    @Property(tries = 300)
    void wideningComesToRest(@ForAll("sequences") List<Payload> next) {
        Payload at = next.get(0);
        int changes = 0;
        for (int round = 0; round < 10; round++) {
            for (Payload each : next) {
                Payload widened = Widening.widen(at, each);
                changes += widened.equals(at) ? 0 : 1;
                at = widened;
            }
        }
        Payload rest = at;
        assertThat(next)
                .allSatisfy(each -> assertThat(Widening.widen(rest, each)).isEqualTo(rest));
        assertThat(changes).isLessThan(60);
    }

    @Property(tries = 300)
    void wideningComesToRestThoughAValueHoldsItself(@ForAll("payloads") Payload start) {
        Payload at = start;
        int rounds = 0;
        Payload before;
        do {
            before = at;
            Payload holder = Shape.object(Fields.closed(Map.of("name", Slot.of(at)), origin(1)), origin(1));
            at = Widening.widen(at, Bounds.bounded(holder));
            rounds++;
        } while (!at.equals(before) && rounds < 60);
        assertThat(at).isEqualTo(before);
    }

    @Property(tries = 300)
    void whatIsWrittenIsRead(@ForAll("payloads") Payload base, @ForAll("payloads") Payload value) {
        List<Step> path = List.of(new Step.Name("order"), new Step.Name("id"));
        Payload written = PathWriter.write(base, path, value, origin(7));
        if (!written.isNothing() && !value.isNothing()) {
            Reading reading = PathReader.read(written, path);
            assertThat(reading.presence()).isEqualTo(Presence.ALWAYS);
            assertThat(reading.value()).isEqualTo(value);
        }
    }

    @Property(tries = 300)
    void aReadOfTwoIsTheReadsOfBoth(@ForAll("payloads") Payload a, @ForAll("payloads") Payload b) {
        for (String name : NAMES) {
            List<Step> path = List.of(new Step.Name(name));
            Presence both = PathReader.read(a.join(b), path).presence();
            boolean certain = PathReader.read(a, path).presence() == Presence.ALWAYS
                    || PathReader.read(b, path).presence() == Presence.ALWAYS;
            assertThat(both == Presence.NEVER && certain).isFalse();
        }
    }

    @Property(tries = 300)
    void boundsOnlyForget(@ForAll("payloads") Payload a) {
        Payload at = a;
        for (int i = 0; i < 20; i++) {
            at = Bounds.bounded(Shape.object(
                    Fields.closed(Map.of("left", Slot.of(at), "right", Slot.of(at)), origin(2)), origin(2)));
        }
        assertThat(at.shape().weight()).isLessThan(2_000);
        assertThat(PathReader.read(at, List.of(new Step.Name("left"))).presence())
                .isEqualTo(Presence.ALWAYS);
    }

    @Provide
    Arbitrary<List<Payload>> sequences() {
        return payloads().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Payload> payloads() {
        return payloads(3);
    }

    private static Arbitrary<Payload> payloads(int depth) {
        Arbitrary<Payload> flat =
                Arbitraries.oneOf(Arbitraries.of(Payload.UNKNOWN, Payload.nothing()), scalars(), scalars());
        if (depth == 0) {
            return flat;
        }
        Arbitrary<Payload> inner = payloads(depth - 1);
        Arbitrary<Payload> pairs =
                inner.list().ofSize(2).map(pair -> pair.get(0).join(pair.get(1)));
        return Arbitraries.oneOf(flat, objects(inner), arrays(inner), pairs);
    }

    private static Arbitrary<Origin> origins() {
        return Arbitraries.integers().between(1, 5).map(PayloadProperties::origin);
    }

    private static Arbitrary<Payload> scalars() {
        return Arbitraries.oneOf(
                origins()
                        .flatMap(maker ->
                                Arbitraries.of("A", "B", "C").map(text -> (Payload) Shape.text(Texts.of(text), maker))),
                origins()
                        .flatMap(maker -> Arbitraries.integers().between(0, 9).map(number ->
                                (Payload) Shape.number(Range.of(number), maker))),
                origins()
                        .flatMap(maker ->
                                Arbitraries.of(true, false).map(value -> (Payload) Shape.bool(value, !value, maker))),
                origins().map(maker -> (Payload) Shape.nil(maker)));
    }

    private static Arbitrary<Slot> slots(Arbitrary<Payload> inner) {
        return Combinators.combine(Arbitraries.of(Presence.values()), inner, origins())
                .as(PayloadProperties::slot);
    }

    private static Slot slot(Presence presence, Payload value, Origin lost) {
        return presence == Presence.NEVER || value.isNothing()
                ? Slot.never(lost)
                : new Slot(value, presence, presence.lacks() ? Optional.of(lost) : Optional.empty());
    }

    private static Arbitrary<Payload> objects(Arbitrary<Payload> inner) {
        Arbitrary<Map<String, Slot>> named =
                Arbitraries.maps(Arbitraries.of(NAMES), slots(inner)).ofMaxSize(3);
        return Combinators.combine(named, origins(), Arbitraries.of(0, 1, 2))
                .as((slots, maker, kind) -> Shape.object(fields(kind, new LinkedHashMap<>(slots), maker), maker));
    }

    private static Fields fields(int kind, Map<String, Slot> slots, Origin maker) {
        if (kind == 0) {
            return Fields.closed(slots, maker);
        }
        return kind == 1 ? Fields.open(slots) : Fields.openCapitals(slots, maker);
    }

    private static Arbitrary<Payload> arrays(Arbitrary<Payload> inner) {
        return Combinators.combine(inner.list().ofMaxSize(3), origins(), Arbitraries.of(true, false))
                .as((all, maker, tuple) -> Shape.array(
                        tuple ? Items.tuple(all) : Items.of(new ArrayList<>(all), Payload.UNKNOWN, 0, Items.ANY),
                        maker));
    }
}
