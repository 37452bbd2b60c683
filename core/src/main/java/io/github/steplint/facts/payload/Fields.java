package io.github.steplint.facts.payload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The fields of an object, or the variables of a scope. Fields that are not named are what the rest is: never there
 * where the object is closed, unknown where it is open. Names that begin with a capital have a rest of their own, since
 * AWS may add such fields, and only such, to its answers.
 */
public final class Fields {
    private static final int MOST = 100;

    static final Fields OPEN = new Fields(new String[0], new Slot[0], 0, Slot.UNKNOWN, Slot.UNKNOWN);

    private final String[] names;
    private final Slot[] slots;
    private final int size;
    private final Slot capitals;
    private final Slot others;
    private final int hash;

    /** Names are in alphabetical order, and none stands for what the rest says anyway. */
    private Fields(String[] names, Slot[] slots, int size, Slot capitals, Slot others) {
        this.names = names;
        this.slots = slots;
        this.size = size;
        this.capitals = capitals;
        this.others = others;
        int sum = 31 * capitals.hashCode() + others.hashCode();
        for (int i = 0; i < size; i++) {
            sum = 31 * sum + (names[i].hashCode() ^ slots[i].hashCode());
        }
        this.hash = sum;
    }

    /** Collects fields in alphabetical order; an object with too many is open, and only the first are remembered. */
    private static final class Collector {
        private final String[] names;
        private final Slot[] slots;
        private final Slot capitals;
        private final Slot others;
        private int size;

        Collector(int most, Slot capitals, Slot others) {
            this.names = new String[most];
            this.slots = new Slot[most];
            this.capitals = capitals;
            this.others = others;
        }

        void add(String name, Slot slot) {
            if (!slot.equals(capital(name) ? capitals : others)) {
                names[size] = name;
                slots[size] = slot;
                size++;
            }
        }

        Fields fields() {
            if (size <= MOST) {
                return new Fields(names, slots, size, capitals, others);
            }
            Collector first = new Collector(MOST, Slot.UNKNOWN, Slot.UNKNOWN);
            for (int i = 0; i < MOST; i++) {
                first.add(names[i], slots[i]);
            }
            return first.fields();
        }
    }

    static Fields of(Map<String, Slot> named, Slot capitals, Slot others) {
        Collector collector = new Collector(named.size(), capitals, others);
        new TreeMap<>(named).forEach(collector::add);
        return collector.fields();
    }

    /** With just these fields. */
    static Fields closed(Map<String, Slot> named, Origin origin) {
        return of(named, Slot.never(origin), Slot.never(origin));
    }

    /** With these fields and perhaps others. */
    static Fields open(Map<String, Slot> named) {
        return of(named, Slot.UNKNOWN, Slot.UNKNOWN);
    }

    /** With these fields, others with a capital perhaps, and no others. */
    static Fields openCapitals(Map<String, Slot> named, Origin origin) {
        return of(named, Slot.UNKNOWN, Slot.never(origin));
    }

    /** With any fields, all of that value. */
    static Fields all(Payload value) {
        return of(Map.of(), Slot.maybe(value), Slot.maybe(value));
    }

    static boolean capital(String name) {
        return !name.isEmpty() && name.charAt(0) >= 'A' && name.charAt(0) <= 'Z';
    }

    public Slot get(String name) {
        int at = find(name);
        return at >= 0 ? slots[at] : rest(name);
    }

    private int find(String name) {
        return Arrays.binarySearch(names, 0, size, name);
    }

    /** Whether something is known of the field. */
    boolean knows(String name) {
        return find(name) >= 0;
    }

    /** The fields that something is known of, in alphabetical order. */
    public Map<String, Slot> named() {
        Map<String, Slot> named = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            named.put(names[i], slots[i]);
        }
        return named;
    }

    int size() {
        return size;
    }

    Payload value(int position) {
        return slots[position].value();
    }

    /** The names of the fields that may be there, as far as they are known. */
    public List<String> names() {
        List<String> possible = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (slots[i].presence().possible()) {
                possible.add(names[i]);
            }
        }
        return possible;
    }

    /** Whether there is no field but those named. */
    public boolean isClosed() {
        return !capitals.presence().possible() && !others.presence().possible();
    }

    /** What the fields are that are not named. */
    private Slot rest(String name) {
        return capital(name) ? capitals : others;
    }

    Slot capitals() {
        return capitals;
    }

    Slot others() {
        return others;
    }

    Fields with(String name, Slot slot) {
        if (get(name).equals(slot)) {
            return this;
        }
        Collector collector = new Collector(size + 1, capitals, others);
        int at = find(name);
        int place = at >= 0 ? at : -at - 1;
        for (int i = 0; i < place; i++) {
            collector.add(names[i], slots[i]);
        }
        collector.add(name, slot);
        for (int i = at >= 0 ? place + 1 : place; i < size; i++) {
            collector.add(names[i], slots[i]);
        }
        return collector.fields();
    }

    Fields with(Map<String, Slot> more) {
        Fields all = this;
        for (Map.Entry<String, Slot> each : more.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** Puts two together, field by field. */
    private interface Meeting {
        Slot meet(Slot mine, Slot its);
    }

    Fields join(Fields other) {
        return this == other || equals(other) ? this : met(other, Slot::join);
    }

    /** A bound of both, above which only finitely many are. */
    Fields widen(Fields after) {
        return equals(after) ? this : met(after, Slot::widen);
    }

    /** This over another: its fields are those of the other where this has none. */
    Fields over(Fields low) {
        return met(low, Slot::over);
    }

    private Fields met(Fields other, Meeting meeting) {
        Collector collector = new Collector(
                size + other.size, meeting.meet(capitals, other.capitals), meeting.meet(others, other.others));
        int mine = 0;
        int its = 0;
        while (mine < size || its < other.size) {
            int order = mine == size ? 1 : its == other.size ? -1 : names[mine].compareTo(other.names[its]);
            String name = order <= 0 ? names[mine] : other.names[its];
            Slot left = order <= 0 ? slots[mine++] : rest(name);
            Slot right = order >= 0 ? other.slots[its++] : other.rest(name);
            collector.add(name, meeting.meet(left, right));
        }
        return collector.fields();
    }

    /** The same with other values. */
    Fields map(UnaryOperator<Payload> change) {
        Collector collector = new Collector(
                size, capitals.with(change.apply(capitals.value())), others.with(change.apply(others.value())));
        for (int i = 0; i < size; i++) {
            collector.add(names[i], slots[i].with(change.apply(slots[i].value())));
        }
        return collector.fields();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Fields fields
                        && hash == fields.hash
                        && size == fields.size
                        && Arrays.equals(names, 0, size, fields.names, 0, size)
                        && Arrays.equals(slots, 0, size, fields.slots, 0, size)
                        && capitals.equals(fields.capitals)
                        && others.equals(fields.others);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return named() + (isClosed() ? "" : "…");
    }
}
