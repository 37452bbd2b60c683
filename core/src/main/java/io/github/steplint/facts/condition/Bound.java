package io.github.steplint.facts.condition;

import java.util.Optional;

/**
 * How the text read so far compares to a bound.
 *
 * @param text the bound; empty where there is none
 * @param same how many characters are the same, while it is not decided
 * @param decided 1 when the text is known to lie above, -1 below, whatever follows; 0 while it begins like the bound
 */
record Bound(Optional<String> text, int same, int decided) {

    Bound step(int character) {
        if (text.isEmpty() || decided != 0) {
            return this;
        }
        if (same == text.get().length()) {
            return new Bound(text, 0, 1);
        }
        int order = Integer.compare(character, text.get().charAt(same));
        return order == 0 ? new Bound(text, same + 1, 0) : new Bound(text, 0, order);
    }

    boolean isAtLeast() {
        return text.isEmpty()
                || decided > 0
                || decided == 0 && same == text.get().length();
    }

    boolean isBelow() {
        return text.isEmpty() || !isAtLeast();
    }

    /** Whether no text that goes on like this lies below. */
    boolean isAbove() {
        return text.isPresent() && isAtLeast();
    }
}
