package io.github.steplint.document.variables;

/** A text in which a variable begins and does not follow the grammar. */
public final class VariableSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int index;

    /**
     * @param message the framework's words
     * @param code the framework's code for it
     * @param index offset of what is wrong
     */
    VariableSyntaxException(String message, String code, int index) {
        super(message, null, false, false);
        this.code = code;
        this.index = index;
    }

    /** The framework's code. */
    public String code() {
        return code;
    }

    /** Offset of what is wrong. */
    public int index() {
        return index;
    }
}
