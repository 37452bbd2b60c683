package io.github.steplint.facts.payload;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The fields of an object, or the variables of a scope. Fields that are not named are what the rest is: never there
 * where the object is closed, unknown where it is open. Names that begin with a capital have a rest of their own, since
 * AWS may add such fields, and only such, to its answers.
 */
public final class Fields {
    private static final int MOST = 200;

    static final Fields OPEN = new Fields(Map.of(), Slot.UNKNOWN, Slot.UNKNOWN);

    private final Map<String, Slot> named;
    private final Slot capitals;
    private final Slot others;
    private final int hash;

    private Fields(Map<String, Slot> named, Slot capitals, Slot others) {
        this.named = named;
        this.capitals = capitals;
        this.others = others;
        this.hash = Objects.hash(named, capitals, others);
    }

    /** Bounded in width: an object with too many fields is open, and only the first are remembered. */
    static Fields of(Map<String, Slot> slots, Slot capitals, Slot others) {
        if (slots.size() <= MOST) {
            slots.entrySet().removeIf(entry -> entry.getValue().equals(capital(entry.getKey()) ? capitals : others));
            return new Fields(Collections.unmodifiableMap(slots), capitals, others);
        }
        Map<String, Slot> first = new LinkedHashMap<>();
        slots.entrySet().stream().limit(MOST).forEach(entry -> first.put(entry.getKey(), entry.getValue()));
        return of(first, Slot.UNKNOWN, Slot.UNKNOWN);
    }

    /** With just these fields. */
    static Fields closed(Map<String, Slot> named, Origin origin) {
        return of(new LinkedHashMap<>(named), Slot.never(origin), Slot.never(origin));
    }

    /** With these fields and perhaps others. */
    static Fields open(Map<String, Slot> named) {
        return of(new LinkedHashMap<>(named), Slot.UNKNOWN, Slot.UNKNOWN);
    }

    /** With these fields, others with a capital perhaps, and no others. */
    static Fields openCapitals(Map<String, Slot> named, Origin origin) {
        return of(new LinkedHashMap<>(named), Slot.UNKNOWN, Slot.never(origin));
    }

    /** With any fields, all of that value. */
    static Fields all(Payload value) {
        return new Fields(Map.of(), Slot.maybe(value), Slot.maybe(value));
    }

    static boolean capital(String name) {
        return !name.isEmpty() && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }

    public Slot get(String name) {
        Slot slot = named.get(name);
        return slot != null ? slot : rest(name);
    }

    /** The fields that something is known of. */
    public Map<String, Slot> named() {
        return named;
    }

    /** The names of the fields that may be there, as far as they are known. */
    public List<String> names() {
        return named.entrySet().stream()
                .filter(entry -> entry.getValue().presence().possible())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether there is no field but those named. */
    public boolean isClosed() {
        return !capitals.presence().possible() && !others.presence().possible();
    }

    /** What the fields are that are not named. */
    Slot rest(String name) {
        return capital(name) ? capitals : others;
    }

    Slot capitals() {
        return capitals;
    }

    Slot others() {
        return others;
    }

    Fields with(String name, Slot slot) {
        Map<String, Slot> copy = new LinkedHashMap<>(named);
        copy.put(name, slot);
        return of(copy, capitals, others);
    }

    Fields with(Map<String, Slot> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Slot> copy = new LinkedHashMap<>(named);
        copy.putAll(more);
        return of(copy, capitals, others);
    }

    Fields join(Fields other) {
        if (this == other || equals(other)) {
            return this;
        }
        Map<String, Slot> joined = new LinkedHashMap<>();
        named.forEach((name, slot) -> joined.put(name, slot.join(other.get(name))));
        other.named.forEach(
                (name, slot) -> joined.computeIfAbsent(name, each -> get(name).join(slot)));
        return of(joined, capitals.join(other.capitals), others.join(other.others));
    }

    /** The same with other values. */
    Fields map(UnaryOperator<Payload> change) {
        Map<String, Slot> changed = new LinkedHashMap<>();
        named.forEach((name, slot) -> changed.put(name, slot.with(change.apply(slot.value()))));
        return of(changed, capitals.with(change.apply(capitals.value())), others.with(change.apply(others.value())));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Fields fields
                        && hash == fields.hash
                        && named.equals(fields.named)
                        && capitals.equals(fields.capitals)
                        && others.equals(fields.others);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return named + (isClosed() ? "" : "…");
    }
}
