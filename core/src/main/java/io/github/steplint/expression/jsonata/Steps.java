package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.Expr.Path;
import io.github.steplint.expression.jsonata.Expr.Stage;
import io.github.steplint.expression.jsonata.Expr.Step;
import java.util.List;
import java.util.Map;

/** Paths: steps, predicates, and rows of bindings where steps bind variables or parents. */
final class Steps {
    private final Interpreter run;
    private final Groups groups;
    private final Sorting sorting;

    Steps(Interpreter run) {
        this.run = run;
        this.groups = new Groups(run);
        this.sorting = new Sorting(run);
    }

    Object group(List<Expr.Pair> pairs, Object input, Frame frame) {
        return groups.group(pairs, input, frame);
    }

    /** An expression that is no path, with what is written behind it. */
    Object decorated(Step step, Object input, Frame frame) {
        Object value = run.raw(step.expr(), input, frame);
        for (Stage stage : step.stages()) {
            if (stage instanceof Stage.Filter filter) {
                value = filter(filter.predicate(), value, frame);
            }
        }
        if (step.group().isPresent()) {
            value = groups.group(step.group().get().pairs(), value, frame);
        }
        return value;
    }

    Object path(Path path, Object input, Frame frame) {
        Seq current = input instanceof Seq seq && !isVariable(path.steps().get(0)) ? seq : Seq.sequence(input);
        Object result = null;
        boolean tuples = false;
        Seq rows = null;
        for (int index = 0; index < path.steps().size(); index++) {
            Step step = path.steps().get(index);
            boolean last = index == path.steps().size() - 1;
            tuples |= carries(step);
            if (index == 0 && Paths.constructs(step.expr(), path.dotted())) {
                result = constructed(path, step, current, frame);
            } else if (tuples) {
                rows = tuple(step, current, rows, frame);
            } else {
                result = step(path, step, current, frame, last);
            }
            if (!tuples && (result == null || result instanceof Seq seq && seq.isEmpty())) {
                break;
            }
            if (step.focus().isEmpty() && rows == null) {
                current = result instanceof Seq seq ? seq : last ? current : new Seq();
            }
        }
        return finished(path, tuples ? unpacked(path, rows) : result, rows, tuples, frame);
    }

    private static boolean isVariable(Step step) {
        Expr base = step.expr();
        while (base instanceof Step inner) {
            base = inner.expr();
        }
        return base instanceof Expr.Variable;
    }

    private boolean carries(Step step) {
        return step.focus().isPresent()
                || step.index().isPresent()
                || step.stages().stream().anyMatch(Stage.Index.class::isInstance)
                || run.ancestry().isTuple(step)
                || step.expr() instanceof Step inner && run.ancestry().isTuple(inner);
    }

    /** The first step of a path that constructs an array is evaluated once, not for each item of the context. */
    private Object constructed(Path path, Step step, Seq current, Frame frame) {
        Object value = run.evaluate(step.expr(), current, frame);
        mark(path, step, value);
        return value;
    }

    private static void mark(Path path, Step step, Object value) {
        boolean plain = step.expr() instanceof Step inner
                && inner.expr() instanceof Expr.ArrayOf
                && inner.stages().isEmpty()
                && inner.group().isEmpty();
        if (path.dotted() && (plain || step.expr() instanceof Expr.ArrayOf) && value instanceof Seq seq) {
            seq.cons = true;
        }
    }

    private Object unpacked(Path path, Seq rows) {
        if (rows == null || run.ancestry().isTuple(path)) {
            return rows;
        }
        Seq items = Seq.sequence();
        rows.forEach(row -> items.add(Values.object(row).get("@")));
        return items;
    }

    private Object finished(Path path, Object value, Seq rows, boolean tuples, Frame frame) {
        Object result = value;
        if (path.keepSingleton() && result instanceof Seq seq) {
            if (seq.cons && !seq.sequence) {
                result = Seq.sequence(seq);
            }
            ((Seq) result).keepSingleton = true;
        }
        if (path.group().isPresent()) {
            return groups.group(path.group().get().pairs(), tuples ? rows : result, frame);
        }
        return result;
    }

    private Object step(Path path, Step step, Seq input, Frame frame, boolean last) {
        if (step.expr() instanceof Expr.Sort sort) {
            return staged(step, sorting.sort(sort, input, frame), frame);
        }
        Seq results = Seq.sequence();
        for (Object item : input) {
            Object value = value(step, item, frame);
            mark(path, step, value);
            for (Stage stage : step.stages()) {
                if (stage instanceof Stage.Filter filter) {
                    value = filter(filter.predicate(), value, frame);
                }
            }
            if (value != null) {
                results.add(value);
            }
        }
        return flattened(results, last);
    }

    private Object value(Step step, Object item, Frame frame) {
        Object value = run.raw(step.expr(), item, frame);
        if (step.group().isPresent()) {
            value = groups.group(step.group().get().pairs(), value, frame);
        }
        return Interpreter.collapsed(value, step.keepArray() || Interpreter.kept(step.expr()));
    }

    private Seq flattened(Seq results, boolean last) {
        if (last && results.size() == 1 && results.get(0) instanceof Seq only && !only.sequence) {
            return only;
        }
        Seq flat = Seq.sequence();
        for (Object value : results) {
            if (value instanceof Seq seq && !seq.cons) {
                run.meter().items((double) flat.size() + seq.size());
                flat.addAll(seq);
            } else {
                flat.add(value);
            }
        }
        return flat;
    }

    private Seq staged(Step step, Object value, Frame frame) {
        Object result = value;
        for (Stage stage : step.stages()) {
            if (stage instanceof Stage.Filter filter) {
                result = filter(filter.predicate(), result, frame);
            } else if (stage instanceof Stage.Index index && result instanceof Seq rows) {
                for (int at = 0; at < rows.size(); at++) {
                    if (rows.get(at) instanceof Map) {
                        Values.object(rows.get(at)).put(index.variable().name(), (double) at);
                    }
                }
            }
        }
        return result instanceof Seq seq ? seq : result == null ? Seq.sequence() : Seq.sequence(result);
    }

    private static Seq rows(Seq items) {
        Seq rows = Seq.sequence();
        rows.tuples = true;
        items.forEach(item -> rows.add(row(item)));
        return rows;
    }

    private static Map<String, Object> row(Object item) {
        Map<String, Object> row = Values.object();
        row.put("@", item);
        return row;
    }

    private Seq tuple(Step step, Seq input, Seq bindings, Frame frame) {
        if (step.expr() instanceof Expr.Sort sort) {
            return staged(step, sorted(step, sort, input, bindings, frame), frame);
        }
        Seq result = Seq.sequence();
        result.tuples = true;
        for (Object each : bindings == null ? rows(input) : bindings) {
            Map<String, Object> row = each instanceof Map ? Values.object(each) : row(each);
            Object value = value(step, row.get("@"), Frame.of(frame, row));
            if (value != null) {
                extend(step, row, value instanceof Seq seq ? seq : Seq.array(value), result);
            }
        }
        return staged(step, result, frame);
    }

    private Object sorted(Step step, Expr.Sort sort, Seq input, Seq bindings, Frame frame) {
        if (bindings != null) {
            return sorting.sort(sort, bindings, frame);
        }
        Seq rows = rows(sorting.sort(sort, input, frame));
        step.index().ifPresent(index -> {
            for (int at = 0; at < rows.size(); at++) {
                Values.object(rows.get(at)).put(index.name(), (double) at);
            }
        });
        return rows;
    }

    private void extend(Step step, Map<String, Object> row, Seq values, Seq result) {
        for (int at = 0; at < values.size(); at++) {
            run.meter().tick(8L + 2L * row.size());
            Map<String, Object> next = Values.object();
            next.putAll(row);
            if (values.tuples) {
                next.putAll(Values.object(values.get(at)));
            } else {
                if (step.focus().isPresent()) {
                    next.put(step.focus().get().name(), values.get(at));
                } else {
                    next.put("@", values.get(at));
                }
                if (step.index().isPresent()) {
                    next.put(step.index().get().name(), (double) at);
                }
                run.ancestry().binds(step).ifPresent(label -> next.put(label, row.get("@")));
            }
            result.add(next);
        }
    }

    private Seq filter(Expr predicate, Object value, Frame frame) {
        Seq results = Seq.sequence();
        Seq input = value instanceof Seq seq ? seq : Seq.sequence(value);
        results.tuples = input.tuples;
        if (predicate instanceof Expr.Number number) {
            return at(number.value(), input, results);
        }
        for (int index = 0; index < input.size(); index++) {
            Object item = input.get(index);
            Object context = input.tuples ? Values.object(item).get("@") : item;
            Frame inner = input.tuples ? Frame.of(frame, Values.object(item)) : frame;
            Object wanted = run.evaluate(predicate, context, inner);
            if (Numbers.isNumber(wanted)) {
                wanted = Seq.array(wanted);
            }
            if (wanted instanceof Seq numbers && Values.areNumbers(numbers)) {
                run.meter().tick(numbers.size());
                for (Object number : numbers) {
                    if (index(number, input.size()) == index) {
                        results.add(item);
                    }
                }
            } else if (Values.isTrue(wanted)) {
                results.add(item);
            }
        }
        return results;
    }

    private static Seq at(double wanted, Seq input, Seq results) {
        double index = index(wanted, input.size());
        if (index < 0 || index >= input.size()) {
            return results;
        }
        Object item = input.get((int) index);
        if (item instanceof Seq seq) {
            return seq;
        }
        if (item != null) {
            results.add(item);
        }
        return results;
    }

    private static double index(Object number, int size) {
        double index = Math.floor((Double) number);
        return index < 0 ? size + index : index;
    }
}
