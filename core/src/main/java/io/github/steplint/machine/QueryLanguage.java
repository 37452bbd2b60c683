package io.github.steplint.machine;

/** The language in which a state reads its data. */
public enum QueryLanguage {
    JSONPATH("JSONPath"),
    JSONATA("JSONata");

    private final String text;

    QueryLanguage(String text) {
        this.text = text;
    }

    /** As it is written in a definition. */
    public String text() {
        return text;
    }
}
