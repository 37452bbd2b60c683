package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a value where a reference path says, as {@code ResultPath} does. */
final class PathWriter {
    private final List<Step> steps;
    private final Payload value;
    private final Origin maker;

    private PathWriter(List<Step> steps, Payload value, Origin maker) {
        this.steps = steps;
        this.value = value;
        this.maker = maker;
    }

    /**
     * The payload with the value in it; nothing where that cannot be done, since the path leads through a value that
     * cannot hold another.
     *
     * @param maker of the objects that are missing on the way
     */
    static Payload write(Payload base, List<Step> steps, Payload value, Origin maker) {
        return new PathWriter(steps, value, maker).put(base, 0);
    }

    private Payload put(Payload base, int index) {
        if (index == steps.size()) {
            return value;
        }
        Step step = steps.get(index);
        Shape shape = base.shape();
        if (step instanceof Step.Name name) {
            return field(shape, name.name(), index);
        } else if (step instanceof Step.Index position && position.index() >= 0) {
            return element(shape, position.index(), index);
        }
        return Payload.UNKNOWN;
    }

    private Payload field(Shape shape, String name, int index) {
        Payload result = Shape.NONE;
        if (shape.object().isPresent()) {
            Fields fields = shape.object().get();
            Payload inner = inside(fields.get(name), index);
            if (!inner.isNothing()) {
                result = shape.only(Kind.OBJECT)
                        .change()
                        .object(fields.with(name, Slot.of(inner)))
                        .payload();
            }
        }
        boolean reallyNull = shape.mayBeNull() && (shape.maker(Kind.NULL).isPresent() || result.isNothing());
        return reallyNull ? result.join(fresh(name, index)) : result;
    }

    private Payload inside(Slot slot, int index) {
        boolean last = index + 1 == steps.size();
        Payload kept = slot.presence().possible() && !last ? put(slot.value(), index + 1) : Shape.NONE;
        if (last) {
            return value;
        }
        return slot.presence().lacks() ? kept.join(made(index + 1)) : kept;
    }

    private Payload fresh(String name, int index) {
        return Shape.object(Fields.closed(Map.of(name, Slot.of(made(index + 1))), maker), maker);
    }

    /** What the rest of the path makes where there is nothing. */
    private Payload made(int index) {
        if (index == steps.size()) {
            return value;
        }
        return steps.get(index) instanceof Step.Name name ? fresh(name.name(), index) : Shape.NONE;
    }

    private Payload element(Shape shape, int position, int index) {
        Optional<Items> items = shape.array().filter(each -> each.presence(position) != Presence.NEVER);
        if (items.isEmpty()) {
            return Shape.NONE;
        }
        Payload inner = put(items.get().get(position), index + 1);
        return inner.isNothing()
                ? inner
                : shape.only(Kind.ARRAY)
                        .change()
                        .array(items.get().with(position, inner))
                        .payload();
    }
}
