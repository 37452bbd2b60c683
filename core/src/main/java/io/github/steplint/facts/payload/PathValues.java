package io.github.steplint.facts.payload;

import io.github.steplint.expression.intrinsic.Argument;
import io.github.steplint.expression.intrinsic.IntrinsicFunction;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of a JSONPath state give: paths, calls of intrinsic functions, payload templates. */
final class PathValues {
    private static final String SUFFIX = ".$";
    private static final String PATHS_MAP = "InputPathsMap";

    private final Map<Node, ExpressionUse> uses;
    private final Sight sight;

    PathValues(Map<Node, ExpressionUse> uses, Sight sight) {
        this.uses = uses;
        this.sight = sight;
    }

    /** The path that stands there, if one can be read. */
    Optional<JsonPath> path(Node node) {
        return uses.get(node) instanceof ExpressionUse.PathUse use ? use.path() : Optional.empty();
    }

    /** What a path, or a call, gives. */
    Payload value(Node node, Origin maker, PayloadRead.Need need) {
        ExpressionUse use = uses.get(node);
        if (use instanceof ExpressionUse.PathUse whole && whole.path().isPresent()) {
            String text = whole.node().value();
            return sight.read(whole.path().get(), text, whole.span(0, text.length()), use.place(), need)
                    .orUnknown();
        } else if (use instanceof ExpressionUse.IntrinsicUse call && call.call().isPresent() && !call.hole()) {
            return call(call, call.call().get(), maker);
        }
        return Payload.UNKNOWN;
    }

    Payload value(Node node, Origin maker) {
        return value(node, maker, PayloadRead.Need.FAILS);
    }

    private Payload call(ExpressionUse.IntrinsicUse use, Argument.Call call, Origin maker) {
        List<Payload> in = new ArrayList<>();
        Optional<IntrinsicFunction> function = IntrinsicFunction.named(call.name());
        for (int i = 0; i < call.arguments().size(); i++) {
            Argument argument = call.arguments().get(i);
            Payload value = argument(use, argument, maker);
            in.add(value);
            int position = i;
            function.ifPresent(each -> check(use, each, position, argument, value));
        }
        return new IntrinsicShapes(maker).of(call.name(), in);
    }

    private void check(
            ExpressionUse.IntrinsicUse use, IntrinsicFunction function, int position, Argument given, Payload value) {
        Optional<Kind> needed = kind(function.kind(position));
        boolean computed =
                given instanceof Argument.Path path && path.path().definite() || given instanceof Argument.Call;
        if (needed.isPresent() && computed) {
            Span span = use.span(given.start(), given.end());
            String text = text(use, given);
            sight.log().type(new TypeUse(use.place(), text, span, needed.get(), value, Optional.of(function.text())));
        }
    }

    private static String text(ExpressionUse.IntrinsicUse use, Argument given) {
        return use.node().value().substring(given.start(), given.end());
    }

    private static Optional<Kind> kind(IntrinsicFunction.Kind kind) {
        return switch (kind) {
            case STRING -> Optional.of(Kind.STRING);
            case NUMBER -> Optional.of(Kind.NUMBER);
            case BOOLEAN -> Optional.of(Kind.BOOLEAN);
            case ARRAY -> Optional.of(Kind.ARRAY);
            case OBJECT -> Optional.of(Kind.OBJECT);
            case ANY -> Optional.empty();
        };
    }

    private Payload argument(ExpressionUse.IntrinsicUse use, Argument argument, Origin maker) {
        if (argument instanceof Argument.Path path) {
            return sight.read(
                            path.path(),
                            text(use, path),
                            use.span(path.start(), path.end()),
                            use.place(),
                            PayloadRead.Need.FAILS)
                    .orUnknown();
        } else if (argument instanceof Argument.Call inner) {
            return call(use, inner, maker);
        } else if (argument instanceof Argument.Text text) {
            return Shape.text(Texts.of(text.unescaped()), maker);
        } else if (argument instanceof Argument.Number number) {
            return Shape.number(Range.of(Double.parseDouble(number.literal())), maker);
        } else if (argument instanceof Argument.Bool bool) {
            return Shape.bool(bool.value(), !bool.value(), maker);
        }
        return Shape.nil(maker);
    }

    /** Reads what a payload template reads, where nobody asks what it gives. */
    void visit(Node node, Origin maker) {
        if (node instanceof Node.Obj object && !Holes.isHole(node)) {
            for (Node.Member member : object.members()) {
                if (member.name().endsWith(SUFFIX)) {
                    value(member.value(), maker);
                } else if (!member.name().equals(PATHS_MAP)) {
                    visit(member.value(), maker);
                }
            }
        } else if (node instanceof Node.Arr array) {
            array.items().forEach(item -> visit(item, maker));
        }
    }

    /** What a payload template gives. */
    Payload template(Node node, Origin maker) {
        if (Holes.isHole(node)) {
            return Payload.UNKNOWN;
        } else if (node instanceof Node.Obj object) {
            return Bounds.bounded(object(object, maker));
        } else if (node instanceof Node.Arr array) {
            List<Payload> items =
                    array.items().stream().map(item -> template(item, maker)).toList();
            return Bounds.bounded(Shape.array(Items.tuple(items), maker));
        }
        return Literals.of(node, maker);
    }

    private Payload object(Node.Obj object, Origin maker) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (Node.Member member : object.members()) {
            String name = member.name();
            if (Holes.isHoleKey(name)) {
                continue;
            }
            boolean evaluated = name.endsWith(SUFFIX);
            String key = evaluated ? name.substring(0, name.length() - SUFFIX.length()) : name;
            Payload value = evaluated
                    ? value(member.value(), maker)
                    : name.equals(PATHS_MAP) ? Literals.of(member.value(), maker) : template(member.value(), maker);
            slots.put(key, Slot.of(value));
        }
        return Holes.isOpen(object)
                ? new Shape.Builder().object(Fields.open(slots)).payload()
                : Shape.object(Fields.closed(slots, maker), maker);
    }
}
