package io.github.steplint.expression.jsonata;

/** Counts what an evaluation uses, and ends it where it uses more than it may. */
final class Meter {
    private static final int CLOCK_MASK = 0xFFF;
    /** How many characters an evaluation may make in all, as a multiple of what one string may have. */
    private static final long STRINGS = 8;

    private final Limits limits;
    private final long deadline;
    private long steps;
    private long characters;
    private long nextClock = CLOCK_MASK;
    private int depth;

    Meter(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    void tick() {
        tick(1);
    }

    void tick(long count) {
        steps += count;
        if (steps > limits.steps()) {
            throw tooLong();
        }
        if (steps >= nextClock) {
            nextClock = steps + CLOCK_MASK;
            if (System.nanoTime() > deadline) {
                throw tooLong();
            }
        }
    }

    private static JsonataError tooLong() {
        return new JsonataError("U1001", "Expression evaluation timeout: Check for infinite loop");
    }

    /** Goes one level deeper; the levels there are now. */
    int enter() {
        if (++depth > limits.depth()) {
            depth--;
            throw tooDeep();
        }
        return depth;
    }

    void leave() {
        depth--;
    }

    static JsonataError tooDeep() {
        return new JsonataError(
                "U1001",
                "Stack overflow error: Check for non-terminating recursive function.  "
                        + "Consider rewriting as tail-recursive.");
    }

    int deepest() {
        return limits.depth();
    }

    /** Asks whether an array may have so many items. */
    void items(double count) {
        if (count > limits.items()) {
            throw new JsonataError(
                    "U1001", "An array of " + Numbers.text(count) + " items is more than an evaluation may make");
        }
        tick((long) Math.max(0, count));
    }

    /** Asks whether a string may have so many characters. */
    void characters(double count) {
        length(count);
        characters += (long) count;
        if (characters > STRINGS * limits.characters()) {
            throw new JsonataError("U1001", "The strings are longer than an evaluation may make");
        }
        tick((long) count >> 4);
    }

    /** Asks whether a string may be so long, while it is still being made. */
    void length(double count) {
        if (count > limits.characters()) {
            throw new JsonataError(
                    "U1001", "A string of " + Numbers.text(count) + " characters is more than an evaluation may make");
        }
    }

    String made(String text) {
        characters(text.length());
        return text;
    }
}
