package io.github.steplint.expression.jsonata;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What values are while an expression is evaluated: {@link Double}, {@link String}, {@link Boolean}, {@link Null},
 * {@link Seq}, {@link Map}, {@link Func}, and no value at all.
 */
final class Values {
    private Values() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    static Map<String, Object> object() {
        return new LinkedHashMap<>();
    }

    static boolean isObject(Object value) {
        return value instanceof Map;
    }

    /** The letter that a value has in function signatures. */
    static char letter(Object value) {
        if (value == null) {
            return 'm';
        } else if (value instanceof String) {
            return 's';
        } else if (value instanceof Double) {
            return 'n';
        } else if (value instanceof Boolean) {
            return 'b';
        } else if (value instanceof Seq) {
            return 'a';
        } else if (value instanceof Map) {
            return 'o';
        }
        return value instanceof Func ? 'f' : 'l';
    }

    /** The word that {@code $type} gives for a value. */
    static String type(Object value) {
        return switch (letter(value)) {
            case 's' -> "string";
            case 'n' -> "number";
            case 'b' -> "boolean";
            case 'a' -> "array";
            case 'o' -> "object";
            case 'f' -> "function";
            case 'l' -> "null";
            default -> "undefined";
        };
    }

    /** A value as a condition. */
    static boolean isTrue(Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        } else if (value instanceof String text) {
            return !text.isEmpty();
        } else if (value instanceof Seq seq) {
            for (Object item : seq) {
                if (isTrue(item)) {
                    return true;
                }
            }
            return false;
        } else if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        } else if (value instanceof Func) {
            // as in the reference, where a function is an object with fields and a regular expression is none
            return !(value instanceof Func.Regex);
        }
        return Numbers.isNumber(value) && (Double) value != 0;
    }

    static boolean areNumbers(Seq seq) {
        return seq.stream().allMatch(Numbers::isNumber);
    }

    static boolean areStrings(Seq seq) {
        return seq.stream().allMatch(String.class::isInstance);
    }

    static boolean equal(Object left, Object right, Meter meter) {
        return equal(left, right, meter, 0);
    }

    private static boolean equal(Object left, Object right, Meter meter, int depth) {
        meter.tick();
        if (left == right) {
            return true;
        }
        check(depth);
        if (left instanceof Seq a && right instanceof Seq b) {
            return equalArrays(a, b, meter, depth + 1);
        }
        if (left instanceof Map<?, ?> a && right instanceof Map<?, ?> b) {
            return equalObjects(a, b, meter, depth + 1);
        }
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b.doubleValue();
        }
        return !(left instanceof Seq || left instanceof Map) && Objects.equals(left, right);
    }

    private static boolean equalArrays(Seq left, Seq right, Meter meter, int depth) {
        if (left.size() != right.size()) {
            return false;
        }
        Iterator<Object> others = right.iterator();
        for (Object item : left) {
            if (!equal(item, others.next(), meter, depth)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalObjects(Map<?, ?> left, Map<?, ?> right, Meter meter, int depth) {
        if (left.size() != right.size()) {
            return false;
        }
        for (Map.Entry<?, ?> entry : left.entrySet()) {
            Object key = entry.getKey();
            if (!right.containsKey(key) || !equal(entry.getValue(), right.get(key), meter, depth)) {
                return false;
            }
        }
        return true;
    }

    /** Ends what follows a value that is nested too deep, or holds itself. */
    static void check(int depth) {
        if (depth > 1000) {
            throw new JsonataError("U1001", "A value is nested more than 1000 levels deep");
        }
    }

    /** Two values as one array; an array that is given gives its items. */
    static Object append(Object first, Object second, Meter meter) {
        if (first == null) {
            return second;
        }
        if (second == null) {
            return first;
        }
        Seq all = first instanceof Seq seq ? copied(seq, meter) : Seq.array(first);
        addAll(all, second, meter);
        return all;
    }

    private static Seq copied(Seq seq, Meter meter) {
        meter.items(seq.size());
        return new Seq(seq);
    }

    /** Adds a value, or the items of one that is an array. */
    static void addAll(Seq all, Object value, Meter meter) {
        if (value instanceof Seq items) {
            meter.items((double) all.size() + items.size());
            all.addAll(items);
        } else {
            all.add(value);
        }
    }

    /** The field of an object, or of each object in an array. */
    static Object lookup(Object input, String key, Meter meter) {
        if (input instanceof Seq seq) {
            Seq found = Seq.sequence();
            lookupAll(seq, key, found, meter, 0);
            return found;
        }
        return input instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static void lookupAll(Seq seq, String key, Seq found, Meter meter, int depth) {
        check(depth);
        for (Object item : seq) {
            meter.tick();
            if (item instanceof Seq inner) {
                lookupAll(inner, key, found, meter, depth + 1);
            } else if (item instanceof Map<?, ?> map) {
                Object value = map.get(key);
                if (value != null) {
                    addAll(found, value, meter);
                }
            }
        }
    }

    /** All items of an array and of the arrays in it. */
    static void flatten(Object value, Seq into, Meter meter, int depth) {
        check(depth);
        meter.tick();
        if (value instanceof Seq seq) {
            for (Object item : seq) {
                flatten(item, into, meter, depth + 1);
            }
        } else {
            into.add(value);
        }
    }

    static List<String> keys(Object value) {
        return value instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
