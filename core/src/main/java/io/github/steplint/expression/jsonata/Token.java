package io.github.steplint.expression.jsonata;

/**
 * A word of an expression.
 *
 * @param text an operator's characters, a name without quotes, a variable without its dollar, a text without escapes, a
 *     number's digits, a regular expression's pattern
 * @param flags of a regular expression, otherwise empty
 */
record Token(Kind kind, String text, int start, int end, String flags) {
    enum Kind {
        NAME,
        VARIABLE,
        OPERATOR,
        TEXT,
        NUMBER,
        VALUE,
        REGEX,
        END
    }

    Token(Kind kind, String text, int start, int end) {
        this(kind, text, start, end, "");
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    /** How the token is named in a message. */
    String shown() {
        if (kind == Kind.END) {
            return "its end";
        }
        return "\"" + (kind == Kind.VARIABLE ? "$" + text : text) + "\"";
    }
}
