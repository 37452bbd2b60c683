package io.github.steplint.expression.jsonata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Constructs objects: one, or one out of the items that have the same key. */
final class Groups {
    private static final class Entry {
        private final int pair;
        private Object data;
        private boolean several;

        Entry(int pair, Object data) {
            this.pair = pair;
            this.data = data;
        }

        void add(Object item, Meter meter) {
            if (!several) {
                Seq first = data instanceof Seq seq ? new Seq(seq) : Seq.array(data);
                data = first;
                several = true;
            }
            Values.addAll((Seq) data, item, meter);
        }
    }

    private final Interpreter run;

    Groups(Interpreter run) {
        this.run = run;
    }

    Object group(List<Expr.Pair> pairs, Object value, Frame frame) {
        run.meter().tick(8);
        Seq input =
                value instanceof Seq seq && !seq.isEmpty() ? seq : Seq.sequence(value instanceof Seq ? null : value);
        boolean rows = value instanceof Seq seq && seq.tuples;
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Object item : input) {
            boolean row = rows && item != null;
            Frame inner = row ? Frame.of(frame, Values.object(item)) : frame;
            Object context = row ? Values.object(item).get("@") : item;
            for (int index = 0; index < pairs.size(); index++) {
                Object key = run.evaluate(pairs.get(index).key(), context, inner);
                if (key != null) {
                    put(entries, key, index, item, pairs.get(index));
                }
            }
        }
        return values(pairs, entries, rows, frame);
    }

    private void put(Map<String, Entry> entries, Object key, int index, Object item, Expr.Pair pair) {
        if (!(key instanceof String name)) {
            throw new JsonataError(
                    "T1003",
                    "Key in object structure must evaluate to a string; got: " + new Operations(run).shown(key),
                    pair.key().start(),
                    "");
        }
        Entry entry = entries.get(name);
        if (entry == null) {
            entries.put(name, new Entry(index, item));
        } else if (entry.pair != index) {
            throw new JsonataError(
                    "D1009",
                    "Multiple key definitions evaluate to same key: " + new Operations(run).shown(name),
                    pair.key().start(),
                    "");
        } else if (item != null) {
            entry.add(item, run.meter());
        }
    }

    private Map<String, Object> values(List<Expr.Pair> pairs, Map<String, Entry> entries, boolean rows, Frame frame) {
        Map<String, Object> object = Values.object();
        entries.forEach((key, entry) -> {
            Object context = entry.data;
            Frame inner = frame;
            if (rows && context != null) {
                Map<String, Object> row = reduced(context);
                context = row.remove("@");
                inner = Frame.of(frame, row);
            }
            Object value = run.evaluate(pairs.get(entry.pair).value(), context, inner);
            if (value != null) {
                object.put(key, value);
            }
        });
        return object;
    }

    /** Several rows as one, whose variables hold the values of all. */
    private Map<String, Object> reduced(Object data) {
        Map<String, Object> all = Values.object();
        if (!(data instanceof Seq rows)) {
            all.putAll(Values.object(data));
            return all;
        }
        for (Object row : rows) {
            Values.object(row).forEach((name, value) -> {
                if (all.containsKey(name)) {
                    all.put(name, Values.append(all.get(name), value, run.meter()));
                } else {
                    all.put(name, value);
                }
            });
        }
        return all;
    }
}
