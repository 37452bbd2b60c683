package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.ExpressionFault;
import java.util.Optional;

/**
 * Why a text is not a JSONata expression.
 *
 * @param code the code of the reference implementation, such as {@code S0202}; {@code U1001} where the text is nested
 *     deeper than Steplint follows
 * @param start index of the first wrong character
 * @param end index after the last wrong character
 * @param message a clause that follows the name of the expression
 * @param help what to write instead, or an empty string
 * @param foreignOperator the operator of another language that stands there, such as {@code ==}
 */
public record JsonataFault(
        String code, int start, int end, String message, String help, Optional<String> foreignOperator) {
    JsonataFault(String code, int start, int end, String message, String help) {
        this(code, start, end, message, help, Optional.empty());
    }

    /** The fault without what is particular to JSONata. */
    public ExpressionFault plain() {
        return new ExpressionFault(start, end, message, help);
    }

    /** Carries a fault out of the reader. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient JsonataFault fault;

        Found(JsonataFault fault) {
            super(fault.message, null, false, false);
            this.fault = fault;
        }

        Found(String code, int start, int end, String message, String help) {
            this(new JsonataFault(code, start, end, message, help));
        }

        JsonataFault fault() {
            return fault;
        }
    }
}
