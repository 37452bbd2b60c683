package io.github.steplint.facts.template;

import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * A text that calls a function of this service by a name that none has.
 *
 * @param kind what sort of text
 * @param at the name
 * @param name as it is written
 * @param meant the name, or the key, that was probably meant
 */
public record FunctionName(Kind kind, Span at, String name, Optional<String> meant) {
    /** Where a function is called by a text. */
    public enum Kind {
        /** The key of a function as its authorizer. */
        AUTHORIZER,
        /** The name in an ARN, which begins as the names of this service's functions do. */
        ARN,
        /** The key of a function in the place of its name. */
        KEY
    }
}
