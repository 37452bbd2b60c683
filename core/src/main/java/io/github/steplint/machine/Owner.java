package io.github.steplint.machine;

import io.github.steplint.source.Span;

/**
 * The object that a {@link Defect} is about, for a sentence.
 *
 * @param kind which sort of object
 * @param phrase how to call it: {@code state "Poll"}, {@code retrier 2 of state "Poll"}, {@code the state machine}
 * @param type the state's type where the object is a state and its type is known, else an empty string
 * @param at where to point when the object as such is meant: the state's name, the object's first character
 */
public record Owner(Kind kind, String phrase, String type, Span at) {

    /** The sorts of object in a definition. */
    public enum Kind {
        MACHINE,
        BRANCH,
        PROCESSOR,
        STATE,
        RETRIER,
        CATCHER,
        CHOICE_RULE,
        PROCESSOR_CONFIG,
        ITEM_READER,
        READER_CONFIG,
        ITEM_BATCHER,
        RESULT_WRITER,
        WRITER_CONFIG,
        CREDENTIALS
    }
}
