package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A function as a value. */
sealed interface Func {
    /** How many arguments a function that calls it should give. */
    int arity();

    /** What it takes, where that is checked. */
    default Optional<Signature> signature() {
        return Optional.empty();
    }

    /** What a built-in function does with arguments that fit its signature; a missing one is no value. */
    interface Body {
        Object apply(Arguments arguments);
    }

    /** A function of the expression, with the variables and the context at its definition. */
    record Closure(
            Interpreter owner,
            List<Expr.Variable> parameters,
            Optional<Signature> signature,
            Expr body,
            Object input,
            Frame frame)
            implements Func {
        @Override
        public int arity() {
            return parameters.size();
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A built-in function. */
    record Native(String name, int arity, Optional<Signature> signature, Body body) implements Func {
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** A regular expression, which as a function finds its first match in a string. */
    record Regex(Pattern pattern, String source) implements Func {
        @Override
        public int arity() {
            return 2;
        }
    }
}
