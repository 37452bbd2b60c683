package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is known of a payload once something is known of a place in it. */
final class Refinement {
    private Refinement() {}

    /** The payload where the path leads to a value, and the value is what the change leaves of it. */
    static Payload present(Payload payload, List<Step> steps, UnaryOperator<Payload> change) {
        if (steps.isEmpty()) {
            return change.apply(payload);
        }
        Step step = steps.get(0);
        List<Step> rest = steps.subList(1, steps.size());
        Shape shape = payload.shape();
        if (step instanceof Step.Name name) {
            return shape.object()
                    .map(fields ->
                            field(shape, fields, name.name(), present(value(fields.get(name.name())), rest, change)))
                    .orElse(Shape.NONE);
        } else if (step instanceof Step.Index index && index.index() >= 0) {
            return shape.array()
                    .map(items -> element(shape, items, index.index(), present(items.get(index.index()), rest, change)))
                    .orElse(Shape.NONE);
        }
        return payload;
    }

    static Payload present(Payload payload, List<Step> steps) {
        return present(payload, steps, UnaryOperator.identity());
    }

    private static Payload value(Slot slot) {
        return slot.presence().possible() ? slot.value() : Shape.NONE;
    }

    private static Payload field(Shape shape, Fields fields, String name, Payload value) {
        return value.isNothing()
                ? Shape.NONE
                : shape.only(Kind.OBJECT)
                        .change()
                        .object(fields.with(name, Slot.of(value)))
                        .payload();
    }

    private static Payload element(Shape shape, Items items, int position, Payload value) {
        return value.isNothing() || position > 1000
                ? Shape.NONE
                : shape.only(Kind.ARRAY)
                        .change()
                        .array(items.with(position, value))
                        .payload();
    }

    /** The payload where the path leads nowhere. */
    static Payload absent(Payload payload, List<Step> steps, Origin test) {
        if (steps.isEmpty()) {
            return Shape.NONE;
        }
        Shape shape = payload.shape();
        if (!(steps.get(0) instanceof Step.Name name) || shape.object().isEmpty()) {
            return payload;
        }
        Fields fields = shape.object().get();
        Slot slot = fields.get(name.name());
        Payload inner =
                slot.presence().possible() ? absent(slot.value(), steps.subList(1, steps.size()), test) : Shape.NONE;
        if (!inner.isNothing()) {
            return shape.change()
                    .object(fields.with(name.name(), slot.with(inner)))
                    .payload();
        }
        return slot.presence() == Presence.ALWAYS
                ? shape.without(Kind.OBJECT)
                : shape.change()
                        .object(fields.with(name.name(), gone(slot, test)))
                        .payload();
    }

    private static Slot gone(Slot slot, Origin test) {
        return slot.presence() == Presence.NEVER ? slot : Slot.never(test);
    }
}
