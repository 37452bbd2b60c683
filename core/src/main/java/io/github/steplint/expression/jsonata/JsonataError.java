package io.github.steplint.expression.jsonata;

/**
 * A failure with a code of the JSONata reference, such as {@code T2001}. It leaves the evaluator as a value, never as
 * an exception.
 */
public final class JsonataError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int position;
    private final String token;

    public JsonataError(String code, String message) {
        this(code, message, -1, "");
    }

    /**
     * @param position index in the expression of the construct that failed, or -1
     * @param token the operator, function or value that the failure is about, or an empty string
     */
    public JsonataError(String code, String message, int position, String token) {
        super(message, null, false, false);
        this.code = code;
        this.position = position;
        this.token = token;
    }

    /** The code of the reference: a letter and four digits. */
    public String code() {
        return code;
    }

    public int position() {
        return position;
    }

    public String token() {
        return token;
    }

    /** The same failure at a place, where it has none yet. */
    JsonataError at(int place, String about) {
        return new JsonataError(code, getMessage(), position < 0 ? place : position, token.isEmpty() ? about : token);
    }
}
