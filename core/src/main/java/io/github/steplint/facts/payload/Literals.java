package io.github.steplint.facts.payload;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that stand in the definition. */
final class Literals {
    private Literals() {}

    /** The value as it stands there, nothing of it evaluated; what a placeholder stands for is unknown. */
    static Payload of(Node node, Origin maker) {
        if (Holes.isHole(node)) {
            return Payload.UNKNOWN;
        } else if (node instanceof Node.Obj object) {
            return object(object, maker);
        } else if (node instanceof Node.Arr array) {
            List<Payload> items =
                    array.items().stream().map(item -> of(item, maker)).toList();
            return Shape.array(Items.tuple(items), maker);
        } else if (node instanceof Node.Str text) {
            return Shape.text(Texts.of(text.value()), maker);
        } else if (node instanceof Node.Num number) {
            return Shape.number(Range.of(number.value().doubleValue()), maker);
        } else if (node instanceof Node.Bool bool) {
            return Shape.bool(bool.value(), !bool.value(), maker);
        }
        return node instanceof Node.Null ? Shape.nil(maker) : Payload.UNKNOWN;
    }

    private static Payload object(Node.Obj object, Origin maker) {
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
}
