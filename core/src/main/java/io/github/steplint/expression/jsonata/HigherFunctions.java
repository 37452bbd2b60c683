package io.github.steplint.expression.jsonata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Functions that take a function. */
final class HigherFunctions {
    private HigherFunctions() {}

    static void register(Library.Registry registry) {
        registry.add("map", 2, HigherFunctions::map);
        registry.add("filter", 2, HigherFunctions::filter);
        registry.add("single", 2, HigherFunctions::single);
        registry.add("reduce", 3, HigherFunctions::reduce);
        registry.add("sift", 2, HigherFunctions::sift);
        registry.add("each", 2, HigherFunctions::each);
    }

    private static Object map(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null) {
            return null;
        }
        Func func = arguments.function(1);
        Seq results = Seq.sequence();
        for (int at = 0; at < items.size(); at++) {
            Object result = arguments.call(func, items.get(at), (double) at, items);
            if (result != null) {
                results.add(result);
            }
        }
        return results;
    }

    private static Object filter(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null) {
            return null;
        }
        Func func = arguments.function(1);
        Seq results = Seq.sequence();
        for (int at = 0; at < items.size(); at++) {
            if (Values.isTrue(arguments.call(func, items.get(at), (double) at, items))) {
                results.add(items.get(at));
            }
        }
        return results;
    }

    private static Object single(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null) {
            return null;
        }
        boolean found = false;
        Object single = null;
        for (int at = 0; at < items.size(); at++) {
            Object item = items.get(at);
            if (!arguments.missing(1)
                    && !Values.isTrue(arguments.call(arguments.function(1), item, (double) at, items))) {
                continue;
            }
            if (found) {
                throw new JsonataError(
                        "D3138",
                        "The $single() function expected exactly 1 matching result.  Instead it matched more.");
            }
            found = true;
            single = item;
        }
        if (!found) {
            throw new JsonataError(
                    "D3139", "The $single() function expected exactly 1 matching result.  Instead it matched 0.");
        }
        return single;
    }

    private static Object reduce(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null) {
            return null;
        }
        Func func = arguments.function(1);
        if (func.arity() < 2) {
            throw new JsonataError(
                    "D3050", "The second argument of reduce function must be a function with at least two arguments");
        }
        boolean seeded = !arguments.missing(2) || items.isEmpty();
        Object result = seeded ? arguments.get(2) : items.get(0);
        for (int at = seeded ? 0 : 1; at < items.size(); at++) {
            List<Object> all = new ArrayList<>();
            all.add(result);
            all.add(items.get(at));
            if (func.arity() >= 3) {
                all.add((double) at);
            }
            if (func.arity() >= 4) {
                all.add(items);
            }
            result = arguments.run().apply(func, all, null, arguments.frame());
        }
        return result;
    }

    private static Object sift(Arguments arguments) {
        Map<String, Object> kept = Values.object();
        Map<String, Object> object = Values.isObject(arguments.get(0)) ? Values.object(arguments.get(0)) : Map.of();
        object.forEach((key, value) -> {
            if (Values.isTrue(arguments.call(arguments.function(1), value, key, object))) {
                kept.put(key, value);
            }
        });
        return kept.isEmpty() ? null : kept;
    }

    private static Object each(Arguments arguments) {
        Seq results = Seq.sequence();
        Map<String, Object> object = Values.isObject(arguments.get(0)) ? Values.object(arguments.get(0)) : Map.of();
        object.forEach((key, value) -> {
            Object result = arguments.call(arguments.function(1), value, key, object);
            if (result != null) {
                results.add(result);
            }
        });
        return results;
    }
}
