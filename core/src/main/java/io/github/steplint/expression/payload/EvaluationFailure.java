package io.github.steplint.expression.payload;

import java.util.Optional;

/** A field that cannot be worked out on the data at hand, which fails the state. */
public final class EvaluationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What AWS reports for paths, templates and intrinsic functions; no catcher matches it. */
    public static final String RUNTIME = "States.Runtime";

    /** What AWS reports for JSONata. */
    public static final String QUERY = "States.QueryEvaluationError";

    private final String error;
    private final String location;

    private EvaluationFailure(String error, String cause, String location) {
        super(cause, null, false, false);
        this.error = error;
        this.location = location;
    }

    /** A failure of a path, of a payload template or of an intrinsic function. */
    public static EvaluationFailure runtime(String cause) {
        return new EvaluationFailure(RUNTIME, cause, null);
    }

    /**
     * A failure of a JSONata expression.
     *
     * @param location of the expression in its state: {@code Output/total}
     */
    public static EvaluationFailure query(String cause, String location) {
        return new EvaluationFailure(QUERY, cause, location);
    }

    /** The error name. */
    public String error() {
        return error;
    }

    /** What went wrong, without the words about the state that AWS puts in front. */
    @Override
    public String getMessage() {
        return super.getMessage();
    }

    /** Where a JSONata expression stands in its state. */
    public Optional<String> location() {
        return Optional.ofNullable(location);
    }
}
