package io.github.steplint.facts.payload;

import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A value where only one type will do.
 *
 * @param place of the expression
 * @param text the path, as it is written
 * @param span where it is written
 * @param needed the type
 * @param given what is there
 * @param function the intrinsic function that takes the value, if one does
 */
public record TypeUse(
        ExpressionPlace place, String text, Span span, Kind needed, Payload given, Optional<String> function) {

    /** What holds of both, which are the same value on different ways. */
    TypeUse join(TypeUse other) {
        return new TypeUse(place, text, span, needed, given.join(other.given), function);
    }

    /** Whether no value that may be there has the type. */
    public boolean conflicts() {
        return !given.unknown() && !given.isNothing() && !given.mayBe(needed);
    }
}
