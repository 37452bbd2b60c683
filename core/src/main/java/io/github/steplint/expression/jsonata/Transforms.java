package io.github.steplint.expression.jsonata;

import java.util.Map;
import java.util.Optional;

/** Makes the function of {@code |pattern|update,delete|}: it changes a copy of what it is given. */
final class Transforms {
    private static final Signature TAKES = Signature.of("<(oa):o>");

    private final Interpreter run;

    Transforms(Interpreter run) {
        this.run = run;
    }

    Func function(Expr.Transform transform, Frame frame) {
        return new Func.Native("", 1, Optional.of(TAKES), arguments -> apply(transform, arguments.get(0), frame));
    }

    private Object apply(Expr.Transform transform, Object given, Frame frame) {
        if (given == null) {
            return null;
        }
        Object copy = copy(given, 0);
        Object found = run.evaluate(transform.pattern(), copy, frame);
        if (found != null) {
            Seq matches = found instanceof Seq seq ? seq : Seq.array(found);
            matches.forEach(match -> change(transform, match, frame));
        }
        return copy;
    }

    /** As the reference copies: by writing the value and reading it back, which keeps fifteen digits of a number. */
    Object copy(Object value, int depth) {
        Values.check(depth);
        run.meter().tick();
        if (value instanceof Seq seq) {
            Seq copy = new Seq();
            Iterable<?> items = seq.outer && seq.get(0) instanceof Seq inner ? inner : seq;
            items.forEach(item -> copy.add(item == null ? Null.NULL : copy(item, depth + 1)));
            return copy;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = Values.object();
            map.forEach((key, item) -> {
                if (item != null) {
                    copy.put((String) key, copy(item, depth + 1));
                }
            });
            return copy;
        } else if (value instanceof Double number) {
            return Numbers.isNumber(number) ? (Object) Numbers.fifteenDigits(number) : Null.NULL;
        }
        return value instanceof Func ? "" : value;
    }

    private void change(Expr.Transform transform, Object match, Frame frame) {
        Object update = run.evaluate(transform.update(), match, frame);
        if (update != null) {
            if (!Values.isObject(update)) {
                throw new JsonataError(
                        "T2011",
                        "The insert/update clause of the transform expression must evaluate to an object: "
                                + new Operations(run).shown(update),
                        transform.update().start(),
                        "|");
            }
            if (Values.isObject(match)) {
                Values.object(match).putAll(new java.util.LinkedHashMap<>(Values.object(update)));
            }
        }
        transform.delete().ifPresent(delete -> delete(delete, match, frame));
    }

    private void delete(Expr delete, Object match, Frame frame) {
        Object value = run.evaluate(delete, match, frame);
        if (value == null) {
            return;
        }
        Seq names = value instanceof Seq seq ? seq : Seq.array(value);
        if (!Values.areStrings(names)) {
            throw new JsonataError(
                    "T2012",
                    "The delete clause of the transform expression must evaluate to a string or array of strings: "
                            + new Operations(run).shown(value),
                    delete.start(),
                    "|");
        }
        if (Values.isObject(match)) {
            names.forEach(name -> Values.object(match).remove(name));
        }
    }
}
