package io.github.steplint.machine;

/** The language in which a state reads its data; {@link #UNKNOWN} where a placeholder decides. */
public enum QueryLanguage {
    JSONPATH("JSONPath"),
    JSONATA("JSONata"),
    UNKNOWN("unknown");

    private final String text;

    QueryLanguage(String text) {
        this.text = text;
    }

    /** As it is written in a definition. */
    public String text() {
        return text;
    }
}
