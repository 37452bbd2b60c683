package io.github.steplint.expression.jsonata;

import java.util.Map;
import java.util.function.BiPredicate;

/** Sorts stably, by whatever says that two items stand in the wrong order. */
final class Sorting {
    private final Interpreter run;

    Sorting(Interpreter run) {
        this.run = run;
    }

    Seq sort(Expr.Sort sort, Seq input, Frame frame) {
        return merged(input, (a, b) -> order(sort, a, b, input.tuples, frame) > 0, run.meter());
    }

    /** @param swap whether the second of two items has to come first */
    static Seq merged(Seq input, BiPredicate<Object, Object> swap, Meter meter) {
        if (input.size() <= 1) {
            return input;
        }
        Object[] items = input.toArray();
        split(items, 0, items.length, swap, meter);
        return new Seq(java.util.Arrays.asList(items));
    }

    private static void split(Object[] items, int from, int to, BiPredicate<Object, Object> swap, Meter meter) {
        if (to - from <= 1) {
            return;
        }
        int middle = from + (to - from) / 2;
        split(items, from, middle, swap, meter);
        split(items, middle, to, swap, meter);
        Object[] left = java.util.Arrays.copyOfRange(items, from, middle);
        int next = 0;
        int right = middle;
        for (int at = from; at < to && next < left.length; at++) {
            meter.tick();
            boolean second = right < to && swap.test(left[next], items[right]);
            items[at] = second ? items[right++] : left[next++];
        }
    }

    private int order(Expr.Sort sort, Object a, Object b, boolean rows, Frame frame) {
        for (Expr.Term term : sort.terms()) {
            int order = order(term(term, a, rows, frame), term(term, b, rows, frame), term, sort);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Object term(Expr.Term term, Object item, boolean rows, Frame frame) {
        if (!rows) {
            return run.evaluate(term.expr(), item, frame);
        }
        Map<String, Object> row = Values.object(item);
        return run.evaluate(term.expr(), row.get("@"), Frame.of(frame, row));
    }

    private static int order(Object a, Object b, Expr.Term term, Expr.Sort sort) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        if (!(a instanceof String || a instanceof Double) || !(b instanceof String || b instanceof Double)) {
            throw new JsonataError(
                    "T2008",
                    "The expressions within an order-by clause must evaluate to numeric or string values",
                    sort.start(),
                    "^");
        }
        if (a instanceof String != b instanceof String) {
            throw new JsonataError(
                    "T2007",
                    "Type mismatch when comparing values " + a + " and " + b + " in order-by clause",
                    sort.start(),
                    "^");
        }
        int order = a instanceof String text
                ? text.compareTo((String) b)
                : Double.compare((Double) a + 0.0, (Double) b + 0.0);
        return term.descending() ? -order : order;
    }
}
