package io.github.steplint.expression.intrinsic;

/** A call that cannot be worked out on the data at hand. */
public final class IntrinsicFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IntrinsicFailure(String message) {
        super(message, null, false, false);
    }
}
