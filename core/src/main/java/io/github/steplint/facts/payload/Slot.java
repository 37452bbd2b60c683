package io.github.steplint.facts.payload;

import java.util.Optional;

/**
 * A place for a value: a field of an object, or a variable.
 *
 * @param value what is there, if anything is
 * @param presence whether anything is
 * @param lost what lacks it, where some way does
 */
public record Slot(Payload value, Presence presence, Optional<Origin> lost) {

    static final Slot UNKNOWN = new Slot(Payload.UNKNOWN, Presence.UNKNOWN, Optional.empty());

    static Slot of(Payload value) {
        return new Slot(value, Presence.ALWAYS, Optional.empty());
    }

    static Slot maybe(Payload value) {
        return new Slot(value, Presence.UNKNOWN, Optional.empty());
    }

    static Slot never(Origin lost) {
        return new Slot(Shape.NONE, Presence.NEVER, Optional.of(lost));
    }

    Slot join(Slot other) {
        if (this == other || equals(other)) {
            return this;
        }
        return new Slot(value.join(other.value), presence.join(other.presence), Origins.first(lost, other.lost));
    }

    Slot widen(Slot after) {
        return this == after
                ? this
                : new Slot(
                        Widening.widen(value, after.value),
                        presence.join(after.presence),
                        Origins.first(lost, after.lost));
    }

    /** This, or the other where this is not there. */
    Slot over(Slot low) {
        return switch (presence) {
            case ALWAYS -> this;
            case NEVER -> low;
            default -> new Slot(value.join(low.value), either(low.presence), Origins.first(lost, low.lost));
        };
    }

    private Presence either(Presence low) {
        if (low == Presence.ALWAYS) {
            return low;
        }
        return presence.lacks() && low.lacks() ? Presence.LACKING : Presence.UNKNOWN;
    }

    Slot with(Payload other) {
        return other == value ? this : new Slot(other, presence, lost);
    }
}
