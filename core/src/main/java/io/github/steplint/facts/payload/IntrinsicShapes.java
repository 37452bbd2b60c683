package io.github.steplint.facts.payload;

import io.github.steplint.expression.intrinsic.IntrinsicFunction;
import java.util.List;
import java.util.Optional;

/** What the intrinsic functions give. Source: AWS Step Functions guide, "Intrinsic functions". */
final class IntrinsicShapes {
    private final Origin maker;

    IntrinsicShapes(Origin maker) {
        this.maker = maker;
    }

    Payload of(String name, List<Payload> in) {
        Optional<IntrinsicFunction> function = IntrinsicFunction.named(name);
        if (function.isEmpty() || in.size() < function.get().least()) {
            return Payload.UNKNOWN;
        }
        return switch (function.get()) {
            case STRING_TO_JSON -> Payload.UNKNOWN;
            case FORMAT, JSON_TO_STRING, BASE64_ENCODE, BASE64_DECODE, HASH, UUID -> Shape.text(Texts.ANY, maker);
            case ARRAY -> Shape.array(Items.tuple(in), maker);
            case ARRAY_PARTITION -> each(each(element(in.get(0))));
            case ARRAY_CONTAINS -> Shape.bool(true, true, maker);
            case ARRAY_RANGE -> each(Shape.number(Range.ANY, maker));
            case ARRAY_GET_ITEM -> item(in.get(0), in.get(1));
            case ARRAY_LENGTH -> length(in.get(0));
            case ARRAY_UNIQUE -> each(element(in.get(0)));
            case JSON_MERGE -> merge(in.get(0), in.get(1), maker);
            case MATH_RANDOM -> Shape.number(Range.ANY, maker);
            case MATH_ADD -> Shape.number(sum(in.get(0), in.get(1)), maker);
            case STRING_SPLIT -> each(Shape.text(Texts.ANY, maker));
        };
    }

    private Payload each(Payload item) {
        return Shape.array(Items.each(item), maker);
    }

    private static Payload element(Payload array) {
        return array.unknown()
                ? Payload.UNKNOWN
                : array.shape().array().map(Items::element).orElse(Payload.UNKNOWN);
    }

    private static Payload item(Payload array, Payload index) {
        Optional<Range> position =
                index.unknown() ? Optional.empty() : index.shape().number();
        if (array.unknown() || array.shape().array().isEmpty()) {
            return Payload.UNKNOWN;
        }
        Items items = array.shape().array().get();
        boolean exact = position.isPresent()
                && position.get().least() == position.get().most()
                && position.get().least() >= 0
                && position.get().least() < items.most();
        Payload item = exact ? items.get((int) position.get().least()) : items.element();
        return item.isNothing() ? Payload.UNKNOWN : item;
    }

    private Payload length(Payload array) {
        Optional<Items> items =
                array.unknown() ? Optional.empty() : array.shape().array();
        double least = items.map(Items::least).orElse(0);
        double most = items.filter(each -> each.most() != Items.ANY)
                .map(each -> (double) each.most())
                .orElse(Double.POSITIVE_INFINITY);
        return Shape.number(new Range(least, most), maker);
    }

    private static Range sum(Payload a, Payload b) {
        Optional<Range> first = a.unknown() ? Optional.empty() : a.shape().number();
        Optional<Range> second = b.unknown() ? Optional.empty() : b.shape().number();
        if (first.isEmpty() || second.isEmpty()) {
            return Range.ANY;
        }
        return new Range(
                Math.round(first.get().least())
                        + (double) Math.round(second.get().least()),
                first.get().most() == Double.POSITIVE_INFINITY || second.get().most() == Double.POSITIVE_INFINITY
                        ? Double.POSITIVE_INFINITY
                        : Math.round(first.get().most())
                                + (double) Math.round(second.get().most()));
    }

    /** Two objects in one, the second winning. */
    static Payload merge(Payload first, Payload second, Origin maker) {
        return Shape.object(fields(second).over(fields(first)), maker);
    }

    private static Fields fields(Payload payload) {
        return payload.shape().object().orElse(Fields.OPEN);
    }
}
