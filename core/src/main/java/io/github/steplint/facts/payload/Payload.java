package io.github.steplint.facts.payload;

/**
 * What is known about a JSON value: which types it may have, and of each what. Values are immutable, and canonical: two
 * that say the same are equal.
 */
public sealed interface Payload permits Payload.Unknown, Shape {

    /** Nothing is known. */
    Payload UNKNOWN = Unknown.INSTANCE;

    /** There is no such value: the place cannot be reached. */
    static Payload nothing() {
        return Shape.NONE;
    }

    /** The only value of its kind. */
    enum Unknown implements Payload {
        INSTANCE;

        @Override
        public Shape shape() {
            return Shape.TOP;
        }

        @Override
        public String toString() {
            return "?";
        }
    }

    /** The same as its types side by side. */
    Shape shape();

    default boolean unknown() {
        return this == UNKNOWN;
    }

    /** Whether there is no such value. */
    default boolean isNothing() {
        return this instanceof Shape shape && shape.kinds().isEmpty();
    }

    /** What holds where two ways meet. */
    default Payload join(Payload other) {
        if (this == other || this.equals(other) || other.isNothing()) {
            return this;
        }
        return isNothing() ? other : shape().joined(other.shape());
    }

    /** Whether the value may have that type. */
    default boolean mayBe(Kind kind) {
        return unknown() || shape().kinds().contains(kind);
    }

    /** Whether it is known to have no other type. */
    default boolean isOnly(Kind kind) {
        return !unknown() && shape().kinds().size() == 1 && mayBe(kind);
    }
}
