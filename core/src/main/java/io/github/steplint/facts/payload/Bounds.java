package io.github.steplint.facts.payload;

/** Keeps shapes small: what lies too deep, or makes the whole too large, is unknown. */
final class Bounds {
    private static final int DEPTH = 10;
    private static final int WEIGHT = 3_000;

    private Bounds() {}

    /** The same within the bounds. */
    static Payload bounded(Payload payload) {
        if (payload.unknown() || fits(payload.shape(), DEPTH)) {
            return payload;
        }
        Payload best = Payload.UNKNOWN;
        for (int depth = 1; depth <= DEPTH; depth++) {
            Payload cut = cut(payload, depth);
            if (!cut.unknown() && cut.shape().weight() > WEIGHT) {
                return best;
            }
            best = cut;
        }
        return best;
    }

    private static boolean fits(Shape shape, int depth) {
        return shape.depth() <= depth && shape.weight() <= WEIGHT;
    }

    private static Payload cut(Payload payload, int depth) {
        if (payload.unknown() || fits(payload.shape(), depth)) {
            return payload;
        }
        if (depth == 0) {
            return Payload.UNKNOWN;
        }
        Shape shape = payload.shape();
        Shape.Builder builder = shape.change();
        shape.object().ifPresent(fields -> builder.object(fields.map(value -> cut(value, depth - 1))));
        shape.array().ifPresent(items -> builder.array(items.map(value -> cut(value, depth - 1))));
        return builder.payload();
    }

    static int depth(Shape shape) {
        int depth = 0;
        if (shape.object().isPresent()) {
            Fields fields = shape.object().get();
            depth = Math.max(
                    depth(fields.capitals().value()), depth(fields.others().value()));
            for (Slot slot : fields.named().values()) {
                depth = Math.max(depth, depth(slot.value()));
            }
        }
        if (shape.array().isPresent()) {
            depth = Math.max(depth, depth(shape.array().get().rest()));
            for (Payload item : shape.array().get().first()) {
                depth = Math.max(depth, depth(item));
            }
        }
        return depth + 1;
    }

    private static int depth(Payload payload) {
        return payload instanceof Shape shape ? shape.depth() : 0;
    }

    static int weight(Shape shape) {
        long weight = 1;
        if (shape.object().isPresent()) {
            Fields fields = shape.object().get();
            weight += weight(fields.capitals().value()) + weight(fields.others().value());
            for (Slot slot : fields.named().values()) {
                weight += 1 + weight(slot.value());
            }
        }
        if (shape.array().isPresent()) {
            weight += weight(shape.array().get().rest());
            for (Payload item : shape.array().get().first()) {
                weight += weight(item);
            }
        }
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }

    private static long weight(Payload payload) {
        return payload instanceof Shape shape ? shape.weight() : 0;
    }
}
