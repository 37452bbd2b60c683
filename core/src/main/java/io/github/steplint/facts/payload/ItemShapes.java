package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionField;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.machine.ItemReader;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.S3Access;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a Map gives to its iterations, and what it makes of their results. */
final class ItemShapes {
    private final State.Map map;
    private final MapFields fields;
    private final Sight sight;
    private final Origins origins;

    ItemShapes(State.Map map, Sight sight, Origins origins) {
        this.map = map;
        this.fields = map.fields();
        this.sight = sight;
        this.origins = origins;
    }

    /** Takes down that the input itself must be an array. */
    static void unnamed(State state, Sight sight) {
        ExpressionPlace place = new ExpressionPlace(
                state,
                ExpressionField.ITEMS_PATH,
                "state \"" + state.name() + "\"",
                0,
                state.head().name(),
                false);
        sight.log().type(new TypeUse(place, "$", state.nameSpan(), Kind.ARRAY, sight.root(), Optional.empty()));
    }

    /** The array over which it goes: the one given, or what the reader finds. */
    Payload items(Payload given) {
        return fields.itemReader().isPresent() ? read() : given;
    }

    private Payload read() {
        Origin maker = origins.of(Origin.Sort.READER_ITEM, map, map.nameSpan());
        Optional<ItemReader> reader = ItemReader.of(fields);
        if (reader.isEmpty() || reader.get().open() || reader.get().access().open()) {
            return new Shape.Builder().array(Items.OPEN).payload();
        }
        String resource = reader.get().access().resource().flatMap(Value::known).orElse("");
        String type = reader.get().inputType().flatMap(Value::known).orElse("");
        Payload item = Payload.UNKNOWN;
        if (resource.endsWith("listObjectsV2") && reader.get().transformation().isEmpty()) {
            item = Answers.listed(maker, origins);
        } else if (type.equals("CSV")) {
            item = Shape.object(Fields.all(Shape.text(Texts.ANY, maker)), maker);
        }
        return Shape.array(Items.each(item), maker);
    }

    static Payload element(Payload array) {
        if (array.unknown()) {
            return Payload.UNKNOWN;
        }
        Payload element = array.shape().array().map(Items::element).orElse(Payload.UNKNOWN);
        return array.mayBe(Kind.OBJECT) ? Payload.UNKNOWN : element;
    }

    /** The context object with the item. */
    Payload context(Payload context, Payload item) {
        Payload with = PathWriter.write(
                context.unknown() ? Shape.TOP.only(Kind.OBJECT) : context,
                List.of(new Step.Name("Map"), new Step.Name("Item"), new Step.Name("Value")),
                item.isNothing() ? Payload.UNKNOWN : item,
                origins.of(Origin.Sort.READER_ITEM, map, map.nameSpan()));
        return with.isNothing() ? Payload.UNKNOWN : with;
    }

    /** What an iteration is given of an item: itself, or what the selector makes of it. */
    Payload selected(Payload array, Function<Node.Member, Payload> template) {
        Optional<Node.Member> selector =
                fields.itemSelector().or(() -> map.data().parameters());
        return selector.map(template).orElseGet(() -> element(array));
    }

    /** The batch of items that an iteration is given, if there are batches. */
    Payload batched(Payload item, Function<Node.Member, Payload> template) {
        Optional<Node.Member> batcher = fields.itemBatcher();
        if (batcher.isEmpty()) {
            return item;
        }
        if (!(batcher.get().value() instanceof Node.Obj object)) {
            return Payload.UNKNOWN;
        }
        Origin maker = origins.of(Origin.Sort.BATCH, map, batcher.get().key().span());
        Map<String, Slot> slots = new LinkedHashMap<>();
        slots.put("Items", Slot.of(Shape.array(Items.each(item), maker)));
        object.member("BatchInput").ifPresent(member -> slots.put("BatchInput", Slot.of(template.apply(member))));
        return Shape.object(Fields.closed(slots, maker), maker);
    }

    Optional<Node.Member> writerParameters() {
        return fields.resultWriter()
                .filter(member -> member.value() instanceof Node.Obj)
                .flatMap(member -> ((Node.Obj) member.value()).member("Parameters"));
    }

    /** Lets the iterations begin; what one of them gives, or nothing where none has come to an end. */
    Payload run(Sink sink, Payload item, Payload array) {
        Optional<Scope> processor = fields.processor();
        if (processor.isEmpty()) {
            return Payload.UNKNOWN;
        }
        boolean child = distributed();
        Fields variables = child ? Fields.OPEN : sight.variables();
        boolean none = array instanceof Shape shape
                && shape.isOnly(Kind.ARRAY)
                && shape.array().get().most() == 0;
        if (!none) {
            Payload context = child ? Payload.UNKNOWN : context(sight.context(), element(array));
            sink.inner(processor.get(), new Situation(item.isNothing() ? Payload.UNKNOWN : item, variables), context);
        }
        Payload outcome = sink.outcome(processor.get());
        boolean mayBeEmpty = !(array instanceof Shape shape)
                || shape.array().map(Items::least).orElse(0) == 0;
        return outcome.isNothing() && (mayBeEmpty || child)
                ? Shape.array(Items.tuple(List.of()), maker())
                : wrap(outcome);
    }

    private Payload wrap(Payload outcome) {
        return outcome.isNothing() ? outcome : Shape.array(Items.each(outcome), maker());
    }

    private Origin maker() {
        return origins.of(Origin.Sort.ITERATIONS, map, map.nameSpan());
    }

    private boolean distributed() {
        return fields.mode().known().orElse(MapFields.Mode.DISTRIBUTED) == MapFields.Mode.DISTRIBUTED;
    }

    /** What the Map gives: the results as an array, or where they are written. */
    Payload result(Payload outcomes, Payload array) {
        if (fields.resultWriter().isPresent()) {
            Optional<S3Access> writer = S3Access.ofWriter(fields);
            boolean written = writer.isPresent()
                    && !writer.get().open()
                    && writer.get().resource().isPresent();
            return written ? Answers.written(origins.of(Origin.Sort.WRITER, map, map.nameSpan())) : Payload.UNKNOWN;
        }
        if (outcomes.unknown() || distributed() || !(array instanceof Shape shape) || !shape.isOnly(Kind.ARRAY)) {
            return outcomes;
        }
        Items items = outcomes.shape().array().orElse(Items.OPEN);
        Items given = shape.array().get();
        return items.most() == 0 ? outcomes : Shape.array(items.length(given.least(), given.most()), maker());
    }
}
