package io.github.steplint.facts.payload;

import java.util.StringJoiner;

/** Writes a payload so that a person can read it. */
final class ShapeText {
    private ShapeText() {}

    static String of(Payload payload) {
        if (payload.unknown()) {
            return "?";
        }
        Shape shape = payload.shape();
        if (shape.saysNothing()) {
            return "?";
        }
        StringJoiner all = new StringJoiner(" | ");
        all.setEmptyValue("nothing");
        shape.object().ifPresent(fields -> all.add(fields(fields)));
        shape.array().ifPresent(items -> all.add(items(items)));
        String scalars = scalars(shape);
        if (!scalars.isEmpty()) {
            all.add(scalars);
        }
        return all.toString();
    }

    /** The types that hold no others, and values that are known. */
    static String scalars(Shape shape) {
        StringJoiner all = new StringJoiner(" | ");
        shape.text()
                .ifPresent(texts -> all.add(texts.values()
                        .map(values -> String.join(
                                " | ",
                                values.stream().map(value -> "'" + value + "'").toList()))
                        .orElse("string")));
        shape.number().ifPresent(range -> all.add(number(range)));
        if (shape.mayBe(Kind.BOOLEAN)) {
            all.add(shape.mayBe(true) && shape.mayBe(false) ? "boolean" : String.valueOf(shape.mayBe(true)));
        }
        if (shape.mayBeNull()) {
            all.add("null");
        }
        return all.toString();
    }

    private static String number(Range range) {
        if (range.least() == range.most()) {
            double value = range.least();
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value)
                    : String.valueOf(value);
        }
        return "number";
    }

    private static String fields(Fields fields) {
        StringJoiner all = new StringJoiner(", ", "{", "}");
        fields.named().forEach((name, slot) -> {
            if (slot.presence().possible()) {
                all.add(name + (slot.presence() == Presence.ALWAYS ? "" : "?") + ": " + of(slot.value()));
            }
        });
        if (!fields.isClosed()) {
            all.add("…");
        }
        return all.toString();
    }

    private static String items(Items items) {
        StringJoiner all = new StringJoiner(", ", "[", "]");
        items.first().forEach(item -> all.add(of(item)));
        if (items.most() > items.first().size() && !items.rest().isNothing()) {
            all.add(of(items.rest()) + " …");
        }
        return all.toString();
    }
}
