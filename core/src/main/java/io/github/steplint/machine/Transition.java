package io.github.steplint.machine;

import io.github.steplint.source.Span;

/**
 * A way from one state to another.
 *
 * @param kind which field names the target
 * @param target the name of the next state
 */
public record Transition(Kind kind, Value<String> target) {

    /** The field that names the target. */
    public enum Kind {
        NEXT("Next"),
        RULE("the rule's Next"),
        DEFAULT("Default"),
        CATCH("the catcher's Next");

        private final String phrase;

        Kind(String phrase) {
            this.phrase = phrase;
        }

        /** For a sentence: {@code "Default"}, {@code "the catcher's Next"}. */
        public String phrase() {
            return phrase;
        }
    }

    /** Where the target is written. */
    public Span span() {
        return target.node().span();
    }
}
