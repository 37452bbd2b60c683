package io.github.steplint.expression.intrinsic;

import io.github.steplint.expression.ExpressionFault;

/** Something wrong with a call that reads well. */
public record IntrinsicFault(Kind kind, ExpressionFault fault) {

    /** The sorts of fault. */
    public enum Kind {
        /** No such function. */
        UNKNOWN,
        /** Too few or too many arguments. */
        ARITY,
        /** A literal of the wrong type. */
        LITERAL_TYPE,
        /** {@code States.Format} with another number of <code>{}</code> than of values. */
        PLACEHOLDERS,
        /** {@code States.Hash} with an algorithm that does not exist. */
        ALGORITHM,
        /** {@code States.JsonMerge} with {@code true}, which AWS does not offer. */
        DEEP_MERGE,
        /** {@code States.ArrayRange} that never ends or gives more than 1,000 items. */
        RANGE,
        /** More than ten calls inside each other. */
        NESTING
    }
}
