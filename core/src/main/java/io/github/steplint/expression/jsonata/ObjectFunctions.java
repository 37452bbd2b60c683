package io.github.steplint.expression.jsonata;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Functions on objects and on values of any type. */
final class ObjectFunctions {
    private ObjectFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("keys", 1, ObjectFunctions::keys);
        registry.add(
                "lookup",
                2,
                arguments -> arguments.missing(1)
                        ? null
                        : Values.lookup(arguments.get(0), arguments.text(1), arguments.meter()));
        registry.add("spread", 1, arguments -> spread(arguments.get(0), arguments.meter(), 0));
        registry.add("merge", 1, ObjectFunctions::merge);
        registry.add("type", 1, arguments -> arguments.missing(0) ? null : Values.type(arguments.get(0)));
        registry.add("boolean", 1, arguments -> arguments.missing(0) ? null : (Object) isTrue(arguments.get(0)));
        registry.add("not", 1, arguments -> arguments.missing(0) ? null : (Object) !isTrue(arguments.get(0)));
        registry.add("error", 1, arguments -> {
            throw new JsonataError("D3137", message(arguments, 0, "$error() function evaluated"));
        });
        registry.add("assert", 2, ObjectFunctions::asserted);
    }

    /** A function that is passed on is false, other than one that stands as a condition. */
    private static boolean isTrue(Object value) {
        return !(value instanceof Func) && Values.isTrue(value);
    }

    private static String message(Arguments arguments, int index, String standard) {
        String text = arguments.text(index);
        return text == null || text.isEmpty() ? standard : text;
    }

    private static Object asserted(Arguments arguments) {
        if (!Boolean.TRUE.equals(arguments.get(0))) {
            throw new JsonataError("D3141", message(arguments, 1, "$assert() statement failed"));
        }
        return null;
    }

    private static Object keys(Arguments arguments) {
        Set<String> names = new LinkedHashSet<>();
        collect(arguments.get(0), names, arguments.meter(), 0);
        Seq keys = Seq.sequence();
        keys.addAll(names);
        return keys;
    }

    private static void collect(Object value, Set<String> names, Meter meter, int depth) {
        Values.check(depth);
        if (value instanceof Seq seq) {
            seq.forEach(item -> collect(item, names, meter, depth + 1));
        } else {
            meter.tick(1);
            names.addAll(Values.keys(value));
        }
    }

    private static Object spread(Object value, Meter meter, int depth) {
        Values.check(depth);
        Seq result = Seq.sequence();
        if (value instanceof Seq seq) {
            for (Object item : seq) {
                Object parts = spread(item, meter, depth + 1);
                if (parts != null) {
                    Values.addAll(result, parts, meter);
                    result.sequence = false;
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                meter.tick(4);
                Map<String, Object> single = Values.object();
                single.put((String) key, item);
                result.add(single);
            });
        } else {
            return value;
        }
        return result;
    }

    private static Object merge(Arguments arguments) {
        Seq objects = arguments.array(0);
        if (objects == null) {
            return null;
        }
        Map<String, Object> merged = Values.object();
        for (Object object : objects) {
            arguments.meter().tick(1L + Values.object(object).size());
            merged.putAll(Values.object(object));
        }
        return merged;
    }
}
