package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.facts.ExpressionUse;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the fields of a JSONata state give: any of their strings may be an expression. */
final class JsonataValues {
    private final Map<Node, ExpressionUse> uses;
    private final Sight sight;
    private final Supplier<JsonataShapes> shapes;

    JsonataValues(Map<Node, ExpressionUse> uses, Sight sight, Supplier<JsonataShapes> shapes) {
        this.uses = uses;
        this.sight = sight;
        this.shapes = shapes;
    }

    Payload of(Node node, Origin maker) {
        if (Holes.isHole(node)) {
            return Payload.UNKNOWN;
        } else if (node instanceof Node.Obj object) {
            return Bounds.bounded(object(object, maker));
        } else if (node instanceof Node.Arr array) {
            List<Payload> items =
                    array.items().stream().map(item -> of(item, maker)).toList();
            return Bounds.bounded(Shape.array(Items.tuple(items), maker));
        } else if (uses.get(node) instanceof ExpressionUse.JsonataUse use) {
            return use.hole() || use.expression().isEmpty()
                    ? Payload.UNKNOWN
                    : expression(use, use.expression().get());
        }
        return Literals.of(node, maker);
    }

    private Payload object(Node.Obj object, Origin maker) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (Node.Member member : object.members()) {
            if (!Holes.isHoleKey(member.name())) {
                slots.put(member.name(), Slot.of(of(member.value(), maker)));
            }
        }
        return Holes.isOpen(object)
                ? new Shape.Builder().object(Fields.open(slots)).payload()
                : Shape.object(Fields.closed(slots, maker), maker);
    }

    private Payload expression(ExpressionUse.JsonataUse use, Expr expr) {
        Reading reading = shapes.get().of(expr);
        Optional<JsonataPath> path = JsonataPath.of(expr);
        path.ifPresent(each -> sight.log()
                .read(new PayloadRead(
                        use.place(),
                        each.jsonPath(),
                        use.source().strip(),
                        use.span(expr.start(), expr.end()),
                        reading,
                        PayloadRead.Need.FAILS,
                        each.rootText())));
        return reading.orUnknown();
    }
}
