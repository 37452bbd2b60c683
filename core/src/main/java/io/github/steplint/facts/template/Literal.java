package io.github.steplint.facts.template;

import io.github.steplint.source.Span;

/**
 * A pseudo parameter in a text that nobody substitutes, so that it stays as it is written.
 *
 * @param at the placeholder
 * @param text the placeholder: <code>#{AWS::Region}</code>
 * @param place where it stands
 */
public record Literal(Span at, String text, Place place) {
    /** Where it stands. */
    public enum Place {
        /** In the Resource of a state, in a definition that is no {@code Fn::Sub}. */
        RESOURCE,
        /** Elsewhere in such a definition. */
        DEFINITION,
        /** Outside definitions. */
        ELSEWHERE
    }

    /** Its name alone. */
    public String name() {
        return text.substring(2, text.length() - 1);
    }
}
