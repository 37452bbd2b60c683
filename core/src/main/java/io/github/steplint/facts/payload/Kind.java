package io.github.steplint.facts.payload;

/** The types of JSON values. */
public enum Kind {
    OBJECT("an object"),
    ARRAY("an array"),
    STRING("a string"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    NULL("null");

    private final String phrase;

    Kind(String phrase) {
        this.phrase = phrase;
    }

    /** For a sentence: {@code "an array"}. */
    public String phrase() {
        return phrase;
    }
}
