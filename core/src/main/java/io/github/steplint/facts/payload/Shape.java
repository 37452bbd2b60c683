package io.github.steplint.facts.payload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types that a value may have, side by side. A type has a maker where some place of the machine is known to give a
 * value of that type; without one the value merely may have it.
 */
public final class Shape implements Payload {
    private static final Kind[] ALL = Kind.values();
    private static final List<Set<Kind>> KINDS = setsOfKinds();

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
    private final Origin[] makers;
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
        this.kinds = KINDS.get(bits(builder));
        this.makers = makers(builder.makers, kinds);
        this.hash = hash();
        this.depth = Bounds.depth(this);
        this.weight = Bounds.weight(this);
    }

    private static int bits(Builder builder) {
        return bit(Kind.OBJECT, builder.object != null)
                | bit(Kind.ARRAY, builder.array != null)
                | bit(Kind.STRING, builder.text != null)
                | bit(Kind.NUMBER, builder.number != null)
                | bit(Kind.BOOLEAN, builder.mayBeTrue || builder.mayBeFalse)
                | bit(Kind.NULL, builder.mayBeNull);
    }

    private static int bit(Kind kind, boolean there) {
        return there ? 1 << kind.ordinal() : 0;
    }

    /** All sets of types, each at its number. */
    private static List<Set<Kind>> setsOfKinds() {
        List<Set<Kind>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << ALL.length; bits++) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (Kind kind : ALL) {
                if ((bits & 1 << kind.ordinal()) != 0) {
                    kinds.add(kind);
                }
            }
            all.add(Collections.unmodifiableSet(kinds));
        }
        return all;
    }

    private static Origin[] makers(Origin[] given, Set<Kind> kinds) {
        Origin[] makers = given.clone();
        for (Kind kind : ALL) {
            if (!kinds.contains(kind)) {
                makers[kind.ordinal()] = null;
            }
        }
        return makers;
    }

    private int hash() {
        int sum = Arrays.hashCode(makers);
        sum = 31 * sum + object.hashCode();
        sum = 31 * sum + array.hashCode();
        sum = 31 * sum + text.hashCode();
        sum = 31 * sum + number.hashCode();
        return 31 * sum + (mayBeTrue ? 1 : 0) + (mayBeFalse ? 2 : 0) + (mayBeNull ? 4 : 0);
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

    /** Whether it may be anything at all, whoever makes it. */
    boolean saysNothing() {
        return kinds.size() == ALL.length
                && mayBeTrue
                && mayBeFalse
                && object.equals(TOP.object)
                && array.equals(TOP.array)
                && text.equals(TOP.text)
                && number.equals(TOP.number);
    }

    /** What is known to give a value of that type. */
    public Optional<Origin> maker(Kind kind) {
        return Optional.ofNullable(makers[kind.ordinal()]);
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
        builder.makers(makers);
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
        one.makers(makers);
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
        all.makersOf(other.makers);
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
                        && Arrays.equals(makers, shape.makers);
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
        private final Origin[] makers = new Origin[ALL.length];

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
            makers[kind.ordinal()] = maker;
            return this;
        }

        private void makers(Origin[] known) {
            System.arraycopy(known, 0, makers, 0, makers.length);
        }

        private void makersOf(Origin[] others) {
            for (int i = 0; i < makers.length; i++) {
                makers[i] = makers[i] == null ? others[i] : others[i] == null ? makers[i] : makers[i].first(others[i]);
            }
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
