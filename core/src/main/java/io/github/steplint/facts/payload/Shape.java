package io.github.steplint.facts.payload;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The types that a value may have, side by side. A type has a maker where some place of the machine is known to give a
 * value of that type; without one the value merely may have it.
 */
public final class Shape implements Payload {
    static final Shape NONE = new Builder().build();
    static final Shape TOP = new Builder()
            .object(Fields.OPEN)
            .array(Items.OPEN)
            .text(Texts.ANY)
            .number(Range.ANY)
            .booleans(true, true)
            .nil(true)
            .build();

    private final Optional<Fields> object;
    private final Optional<Items> array;
    private final Optional<Texts> text;
    private final Optional<Range> number;
    private final boolean mayBeTrue;
    private final boolean mayBeFalse;
    private final boolean mayBeNull;
    private final Map<Kind, Origin> makers;
    private final Set<Kind> kinds;
    private final int hash;
    private final int depth;
    private final int weight;

    private Shape(Builder builder) {
        this.object = Optional.ofNullable(builder.object);
        this.array = Optional.ofNullable(builder.array);
        this.text = Optional.ofNullable(builder.text);
        this.number = Optional.ofNullable(builder.number);
        this.mayBeTrue = builder.mayBeTrue;
        this.mayBeFalse = builder.mayBeFalse;
        this.mayBeNull = builder.mayBeNull;
        this.kinds = Collections.unmodifiableSet(kinds(builder));
        builder.makers.keySet().retainAll(kinds);
        this.makers = Collections.unmodifiableMap(builder.makers);
        this.hash = Objects.hash(object, array, text, number, mayBeTrue, mayBeFalse, mayBeNull, makers);
        this.depth = Bounds.depth(this);
        this.weight = Bounds.weight(this);
    }

    private static EnumSet<Kind> kinds(Builder builder) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        add(kinds, Kind.OBJECT, builder.object != null);
        add(kinds, Kind.ARRAY, builder.array != null);
        add(kinds, Kind.STRING, builder.text != null);
        add(kinds, Kind.NUMBER, builder.number != null);
        add(kinds, Kind.BOOLEAN, builder.mayBeTrue || builder.mayBeFalse);
        add(kinds, Kind.NULL, builder.mayBeNull);
        return kinds;
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean there) {
        if (there) {
            kinds.add(kind);
        }
    }

    static Shape object(Fields fields, Origin maker) {
        return new Builder().object(fields).maker(Kind.OBJECT, maker).build();
    }

    static Shape array(Items items, Origin maker) {
        return new Builder().array(items).maker(Kind.ARRAY, maker).build();
    }

    static Shape text(Texts texts, Origin maker) {
        return new Builder().text(texts).maker(Kind.STRING, maker).build();
    }

    static Shape number(Range range, Origin maker) {
        return new Builder().number(range).maker(Kind.NUMBER, maker).build();
    }

    static Shape bool(boolean mayBeTrue, boolean mayBeFalse, Origin maker) {
        return new Builder()
                .booleans(mayBeTrue, mayBeFalse)
                .maker(Kind.BOOLEAN, maker)
                .build();
    }

    static Shape nil(Origin maker) {
        return new Builder().nil(true).maker(Kind.NULL, maker).build();
    }

    @Override
    public Shape shape() {
        return this;
    }

    public Set<Kind> kinds() {
        return kinds;
    }

    /** Its fields, where it is an object. */
    public Optional<Fields> object() {
        return object;
    }

    /** Its elements, where it is an array. */
    public Optional<Items> array() {
        return array;
    }

    public Optional<Texts> text() {
        return text;
    }

    public Optional<Range> number() {
        return number;
    }

    public boolean mayBe(boolean value) {
        return value ? mayBeTrue : mayBeFalse;
    }

    public boolean mayBeNull() {
        return mayBeNull;
    }

    /** What is known to give a value of that type. */
    public Optional<Origin> maker(Kind kind) {
        return Optional.ofNullable(makers.get(kind));
    }

    int depth() {
        return depth;
    }

    int weight() {
        return weight;
    }

    /** The same, to be changed. */
    Builder change() {
        Builder builder = new Builder();
        builder.object = object.orElse(null);
        builder.array = array.orElse(null);
        builder.text = text.orElse(null);
        builder.number = number.orElse(null);
        builder.booleans(mayBeTrue, mayBeFalse).nil(mayBeNull);
        builder.makers.putAll(makers);
        return builder;
    }

    /** Only what has that type. */
    Shape only(Kind kind) {
        Builder all = change();
        Builder one = new Builder();
        switch (kind) {
            case OBJECT -> one.object = all.object;
            case ARRAY -> one.array = all.array;
            case STRING -> one.text = all.text;
            case NUMBER -> one.number = all.number;
            case BOOLEAN -> one.booleans(mayBeTrue, mayBeFalse);
            case NULL -> one.nil(mayBeNull);
        }
        one.makers.putAll(makers);
        return one.build();
    }

    /** All but what has that type. */
    Shape without(Kind kind) {
        Builder builder = change();
        switch (kind) {
            case OBJECT -> builder.object = null;
            case ARRAY -> builder.array = null;
            case STRING -> builder.text = null;
            case NUMBER -> builder.number = null;
            case BOOLEAN -> builder.booleans(false, false);
            case NULL -> builder.nil(false);
        }
        return builder.build();
    }

    Payload joined(Shape other) {
        Builder all = change();
        all.object = object.isPresent() && other.object.isPresent()
                ? object.get().join(other.object.get())
                : object.or(() -> other.object).orElse(null);
        all.array = array.isPresent() && other.array.isPresent()
                ? array.get().join(other.array.get())
                : array.or(() -> other.array).orElse(null);
        all.text = text.isPresent() && other.text.isPresent()
                ? text.get().join(other.text.get())
                : text.or(() -> other.text).orElse(null);
        all.number = number.isPresent() && other.number.isPresent()
                ? number.get().join(other.number.get())
                : number.or(() -> other.number).orElse(null);
        all.booleans(mayBeTrue || other.mayBeTrue, mayBeFalse || other.mayBeFalse);
        all.nil(mayBeNull || other.mayBeNull);
        other.makers.forEach((kind, maker) -> all.makers.merge(kind, maker, Origin::first));
        return all.payload();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Shape shape
                        && hash == shape.hash
                        && object.equals(shape.object)
                        && array.equals(shape.array)
                        && text.equals(shape.text)
                        && number.equals(shape.number)
                        && mayBeTrue == shape.mayBeTrue
                        && mayBeFalse == shape.mayBeFalse
                        && mayBeNull == shape.mayBeNull
                        && makers.equals(shape.makers);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return ShapeText.of(this);
    }

    /** A shape in the making. */
    static final class Builder {
        private Fields object;
        private Items array;
        private Texts text;
        private Range number;
        private boolean mayBeTrue;
        private boolean mayBeFalse;
        private boolean mayBeNull;
        private final EnumMap<Kind, Origin> makers = new EnumMap<>(Kind.class);

        Builder object(Fields fields) {
            this.object = fields;
            return this;
        }

        Builder array(Items items) {
            this.array = items;
            return this;
        }

        Builder text(Texts texts) {
            this.text = texts;
            return this;
        }

        Builder number(Range range) {
            this.number = range;
            return this;
        }

        Builder booleans(boolean yes, boolean no) {
            this.mayBeTrue = yes;
            this.mayBeFalse = no;
            return this;
        }

        Builder nil(boolean there) {
            this.mayBeNull = there;
            return this;
        }

        Builder maker(Kind kind, Origin maker) {
            makers.put(kind, maker);
            return this;
        }

        Shape build() {
            return new Shape(this);
        }

        /** The shape, or the unknown where it says no more. */
        Payload payload() {
            Shape shape = build();
            return shape.equals(TOP) ? Payload.UNKNOWN : shape;
        }
    }
}
