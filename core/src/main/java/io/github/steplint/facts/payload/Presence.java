package io.github.steplint.facts.payload;

/**
 * Whether something is there. That nothing is known is not the same as that some way through the machine provably lacks
 * it: only the latter is worth a word.
 */
public enum Presence {
    /** On every way. */
    ALWAYS,
    /** Nobody can tell. */
    UNKNOWN,
    /** Some way provably lacks it; others have it, or may. */
    LACKING,
    /** On no way. */
    NEVER;

    /** What holds where two ways meet. */
    public Presence join(Presence other) {
        if (this == other) {
            return this;
        }
        boolean lacking = this.lacks() || other.lacks();
        return lacking ? LACKING : UNKNOWN;
    }

    /** Of something inside this. */
    public Presence then(Presence inner) {
        if (this == NEVER || inner == NEVER) {
            return NEVER;
        }
        return compareTo(inner) >= 0 ? this : inner;
    }

    /** Whether it provably is not there on some way. */
    public boolean lacks() {
        return this == LACKING || this == NEVER;
    }

    /** Whether it may be there. */
    public boolean possible() {
        return this != NEVER;
    }
}
