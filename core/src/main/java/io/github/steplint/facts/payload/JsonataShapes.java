package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a JSONata expression gives, as far as its tree tells: literals, constructors, paths of plain names, operators and
 * the results of functions. Whatever filters, maps or may flatten is unknown.
 */
final class JsonataShapes {
    private final Sight sight;
    private final Optional<Payload> result;
    private final Optional<Payload> error;
    private final Origin maker;
    private final Map<String, Reading> locals = new LinkedHashMap<>();

    JsonataShapes(Sight sight, Optional<Payload> result, Optional<Payload> error, Origin maker) {
        this.sight = sight;
        this.result = result;
        this.error = error;
        this.maker = maker;
    }

    Reading of(Expr expr) {
        if (expr instanceof Expr.Text text) {
            return Reading.of(Shape.text(Texts.of(text.value()), maker));
        } else if (expr instanceof Expr.Number number) {
            return Reading.of(Shape.number(Range.of(number.value()), maker));
        } else if (expr instanceof Expr.Constant constant) {
            return Reading.of(constant.value()
                    .map(value -> Shape.bool(value, !value, maker))
                    .orElse(Shape.nil(maker)));
        } else if (expr instanceof Expr.Path || expr instanceof Expr.Variable) {
            return path(expr);
        } else if (expr instanceof Expr.ObjectOf object) {
            return Reading.of(Bounds.bounded(object(object)));
        } else if (expr instanceof Expr.ArrayOf array) {
            return Reading.of(Bounds.bounded(array(array)));
        }
        return operation(expr);
    }

    private Reading operation(Expr expr) {
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        } else if (expr instanceof Expr.Negate) {
            return Reading.maybe(Shape.number(Range.ANY, maker));
        } else if (expr instanceof Expr.Condition condition) {
            Reading then = of(condition.then());
            Reading otherwise = condition.otherwise().map(this::of).orElse(Reading.UNKNOWN);
            return Reading.maybe(then.orUnknown().join(otherwise.orUnknown()));
        } else if (expr instanceof Expr.Block block) {
            return block(block);
        } else if (expr instanceof Expr.Bind bind) {
            Reading value = of(bind.value());
            locals.put(bind.variable().name(), Reading.maybe(value.orUnknown()));
            return value;
        }
        return expr instanceof Expr.Call call ? call(call) : Reading.UNKNOWN;
    }

    private Reading block(Expr.Block block) {
        Map<String, Reading> outer = new LinkedHashMap<>(locals);
        Reading last = Reading.UNKNOWN;
        for (Expr each : block.expressions()) {
            last = of(each);
        }
        locals.clear();
        locals.putAll(outer);
        return last;
    }

    private Reading binary(Expr.Binary binary) {
        Reading left = of(binary.left());
        Reading right = of(binary.right());
        boolean both = left.presence() == Presence.ALWAYS && right.presence() == Presence.ALWAYS;
        return switch (binary.operator()) {
            case "&" -> Reading.of(Shape.text(Texts.ANY, maker));
            case "+", "-", "*", "/", "%" -> number(both);
            case "=", "!=", "in", "and", "or" -> Reading.of(Shape.bool(true, true, maker));
            case "<", "<=", ">", ">=" ->
                both ? Reading.of(Shape.bool(true, true, maker)) : Reading.maybe(Shape.bool(true, true, maker));
            default -> Reading.UNKNOWN;
        };
    }

    private Reading number(boolean there) {
        Payload number = Shape.number(Range.ANY, maker);
        return there ? Reading.of(number) : Reading.maybe(number);
    }

    private Payload object(Expr.ObjectOf object) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        boolean open = false;
        for (Expr.Pair pair : object.pairs()) {
            Reading value = of(pair.value());
            if (pair.key() instanceof Expr.Text key) {
                slots.put(key.value(), slot(value));
            } else {
                open = true;
            }
        }
        return open
                ? new Shape.Builder().object(Fields.open(slots)).payload()
                : Shape.object(Fields.closed(slots, maker), maker);
    }

    /** A field that gets nothing is left out. */
    private Slot slot(Reading value) {
        return switch (value.presence()) {
            case ALWAYS -> Slot.of(value.orUnknown());
            case NEVER -> Slot.never(maker);
            case LACKING -> new Slot(value.orUnknown(), Presence.LACKING, Optional.of(maker));
            default -> Slot.maybe(value.orUnknown());
        };
    }

    private Payload array(Expr.ArrayOf array) {
        List<Payload> items = new ArrayList<>();
        for (Expr each : array.items()) {
            Reading item = of(each);
            boolean one = item.presence() == Presence.ALWAYS
                    && (!item.value().mayBe(Kind.ARRAY) || each instanceof Expr.ArrayOf);
            if (!one) {
                return new Shape.Builder()
                        .array(Items.OPEN)
                        .maker(Kind.ARRAY, maker)
                        .payload();
            }
            items.add(item.value());
        }
        return Shape.array(Items.tuple(items), maker);
    }

    private Reading call(Expr.Call call) {
        if (!(call.procedure() instanceof Expr.Variable name) || call.partial()) {
            return Reading.UNKNOWN;
        }
        boolean hidden = locals.containsKey(name.name()) || sight.variables().knows(name.name());
        if (hidden) {
            return Reading.UNKNOWN;
        }
        if (name.name().equals("merge") && call.arguments().size() == 1) {
            return merge(call.arguments().get(0));
        }
        boolean there =
                call.arguments().stream().allMatch(argument -> of(argument).presence() == Presence.ALWAYS);
        Optional<Payload> given = JsonataResults.of(name.name(), maker);
        return given.map(
                        value -> there || JsonataResults.always(name.name()) ? Reading.of(value) : Reading.maybe(value))
                .orElse(Reading.UNKNOWN);
    }

    private Reading merge(Expr argument) {
        if (!(argument instanceof Expr.ArrayOf array) || array.items().isEmpty()) {
            return Reading.UNKNOWN;
        }
        Payload merged = Shape.object(Fields.closed(Map.of(), maker), maker);
        for (Expr each : array.items()) {
            Reading item = of(each);
            if (item.presence() != Presence.ALWAYS
                    || !item.value().unknown() && !item.value().isOnly(Kind.OBJECT)) {
                return Reading.of(new Shape.Builder().object(Fields.OPEN).payload());
            }
            merged = IntrinsicShapes.merge(merged, item.value(), maker);
        }
        return Reading.of(Bounds.bounded(merged));
    }

    private Reading path(Expr expr) {
        Optional<JsonataPath> path = JsonataPath.of(expr);
        if (path.isEmpty()) {
            return Reading.UNKNOWN;
        }
        Reading at = root(path.get());
        for (Step step : path.get().steps()) {
            if (!(step instanceof Step.Name name)) {
                return Reading.UNKNOWN;
            }
            at = at.presence().possible() ? at.then(member(at.value(), name.name())) : at;
        }
        return at;
    }

    private Reading root(JsonataPath path) {
        return switch (path.root()) {
            case INPUT -> Reading.of(sight.input());
            case RESULT -> result.map(Reading::of).orElse(Reading.UNKNOWN);
            case ERROR -> error.map(Reading::of).orElse(Reading.UNKNOWN);
            case CONTEXT -> Reading.of(sight.context());
            case VARIABLE -> variable(path.variable());
        };
    }

    private Reading variable(String name) {
        return locals.containsKey(name)
                ? locals.get(name)
                : sight.look(new JsonPath(new JsonPath.Root.Variable(name), List.of()));
    }

    /** A field of a value; of an array that of all its elements, which nobody can tell. */
    private static Reading member(Payload value, String name) {
        if (value.unknown() || value.mayBe(Kind.ARRAY)) {
            return value.isOnly(Kind.ARRAY) ? mapped(value.shape(), name) : Reading.UNKNOWN;
        }
        return PathReader.name(value.shape(), name);
    }

    private static Reading mapped(Shape array, String name) {
        Payload element = array.array().map(Items::element).orElse(Payload.UNKNOWN);
        if (element.unknown() || element.isNothing() || element.mayBe(Kind.ARRAY)) {
            return Reading.UNKNOWN;
        }
        Reading each = PathReader.name(element.shape(), name);
        return each.presence() == Presence.NEVER ? each : Reading.UNKNOWN;
    }
}
