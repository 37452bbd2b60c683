package io.github.steplint.expression.jsonata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Functions on arrays. */
final class ArrayFunctions {
    private ArrayFunctions() {}

    static void register(Library.Registry registry) {
        registry.add(
                "count",
                1,
                arguments -> arguments.missing(0)
                        ? (Object) 0.0
                        : (double) arguments.array(0).size());
        registry.add("append", 2, arguments -> Values.append(arguments.get(0), arguments.get(1), arguments.meter()));
        registry.add("exists", 1, arguments -> !arguments.missing(0));
        registry.add("sort", 2, ArrayFunctions::sort);
        registry.add("reverse", 1, ArrayFunctions::reverse);
        registry.add("shuffle", 1, ArrayFunctions::shuffle);
        registry.add("distinct", 1, ArrayFunctions::distinct);
        registry.add("zip", 0, ArrayFunctions::zip);
    }

    private static Object sort(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null || items.size() <= 1) {
            return items;
        }
        if (arguments.get(1) instanceof Func compare) {
            return Sorting.merged(
                    items,
                    (a, b) -> Values.isTrue(arguments.run().apply(compare, List.of(a, b), null, arguments.frame())),
                    arguments.meter());
        }
        if (Values.areNumbers(items)) {
            return Sorting.merged(items, (a, b) -> (Double) a > (Double) b, arguments.meter());
        }
        if (!Values.areStrings(items)) {
            throw new JsonataError(
                    "D3070",
                    "The single argument form of the sort function can only be applied to an array of strings or an "
                            + "array of numbers.  Use the second argument to specify a comparison function");
        }
        return Sorting.merged(items, (a, b) -> ((String) a).compareTo((String) b) > 0, arguments.meter());
    }

    private static Seq copy(Arguments arguments) {
        Seq items = arguments.array(0);
        arguments.meter().items(items.size());
        return new Seq(items);
    }

    private static Object reverse(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null || items.size() <= 1) {
            return items;
        }
        Seq reversed = copy(arguments);
        Collections.reverse(reversed);
        return reversed;
    }

    private static Object shuffle(Arguments arguments) {
        Seq items = arguments.array(0);
        if (items == null || items.size() <= 1) {
            return items;
        }
        Seq shuffled = copy(arguments);
        for (int at = shuffled.size() - 1; at > 0; at--) {
            Collections.swap(shuffled, at, (int) (arguments.world().random().nextDouble() * (at + 1)));
        }
        return shuffled;
    }

    private static Object distinct(Arguments arguments) {
        if (!(arguments.get(0) instanceof Seq items) || items.size() <= 1) {
            return arguments.get(0);
        }
        Seq results = new Seq();
        results.sequence = items.sequence;
        Set<Object> simple = new HashSet<>();
        List<Object> compound = new ArrayList<>();
        for (Object item : items) {
            arguments.meter().tick();
            if (item instanceof Seq || Values.isObject(item)) {
                if (compound.stream().noneMatch(seen -> Values.equal(seen, item, arguments.meter()))) {
                    compound.add(item);
                    results.add(item);
                }
            } else if (simple.add(item instanceof Double number ? (Object) (number + 0.0) : item)) {
                results.add(item);
            }
        }
        return results;
    }

    private static Object zip(Arguments arguments) {
        Seq tuples = new Seq();
        List<Object> arrays = arguments.values();
        int length = arrays.stream()
                .mapToInt(array -> array instanceof Seq seq ? seq.size() : 0)
                .min()
                .orElse(0);
        for (int at = 0; at < length; at++) {
            Seq tuple = new Seq();
            arguments.meter().items(arrays.size());
            for (Object array : arrays) {
                tuple.add(((Seq) array).get(at));
            }
            tuples.add(tuple);
        }
        return tuples;
    }
}
