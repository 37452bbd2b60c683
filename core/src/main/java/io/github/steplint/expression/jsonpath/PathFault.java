package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.ExpressionFault;

/** Ends the parse; never leaves this package. */
final class PathFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ExpressionFault fault;

    PathFault(ExpressionFault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    ExpressionFault fault() {
        return fault;
    }
}
