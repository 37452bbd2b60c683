package io.github.steplint.facts.payload;

/** Keeps shapes small: what lies too deep, or makes the whole too large, is unknown. */
final class Bounds {
    private static final int DEPTH = 8;
    private static final int WEIGHT = 800;

    private Bounds() {}

    /** The same within the bounds. */
    static Payload bounded(Payload payload) {
        if (payload.unknown() || fits(payload.shape(), DEPTH)) {
            return payload;
        }
        int depth = 1;
        while (depth < DEPTH && weight(payload, depth + 1, WEIGHT) <= WEIGHT) {
            depth++;
        }
        return cut(payload, depth);
    }

    private static boolean fits(Shape shape, int depth) {
        return shape.depth() <= depth && shape.weight() <= WEIGHT;
    }

    private static Payload cut(Payload payload, int depth) {
        if (payload.unknown() || payload.shape().depth() <= depth) {
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

    /** How much the value weighs down to a depth; more than the limit where it is more. */
    private static long weight(Payload payload, int depth, long limit) {
        if (payload.unknown() || depth == 0 || limit < 0) {
            return 0;
        }
        Shape shape = payload.shape();
        if (shape.depth() <= depth) {
            return shape.weight();
        }
        long weight = 1;
        Fields fields = shape.object().orElse(null);
        for (int i = 0; fields != null && i < fields.size() && weight <= limit; i++) {
            weight += 1 + weight(fields.value(i), depth - 1, limit - weight);
        }
        if (shape.array().isPresent()) {
            Items items = shape.array().get();
            weight += weight(items.rest(), depth - 1, limit - weight);
            for (Payload item : items.first()) {
                weight += weight(item, depth - 1, limit - weight);
            }
        }
        return weight;
    }

    static int depth(Shape shape) {
        int depth = 0;
        Fields fields = shape.object().orElse(null);
        if (fields != null) {
            depth = Math.max(
                    depth(fields.capitals().value()), depth(fields.others().value()));
            for (int i = 0; i < fields.size(); i++) {
                depth = Math.max(depth, depth(fields.value(i)));
            }
        }
        Items items = shape.array().orElse(null);
        if (items != null) {
            depth = Math.max(depth, depth(items.rest()));
            for (Payload item : items.first()) {
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
        Fields fields = shape.object().orElse(null);
        if (fields != null) {
            weight += weight(fields.capitals().value()) + weight(fields.others().value()) + fields.size();
            for (int i = 0; i < fields.size(); i++) {
                weight += weight(fields.value(i));
            }
        }
        Items items = shape.array().orElse(null);
        if (items != null) {
            weight += weight(items.rest());
            for (Payload item : items.first()) {
                weight += weight(item);
            }
        }
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }

    private static long weight(Payload payload) {
        return payload instanceof Shape shape ? shape.weight() : 0;
    }
}
