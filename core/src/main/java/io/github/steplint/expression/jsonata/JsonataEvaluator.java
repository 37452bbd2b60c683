package io.github.steplint.expression.jsonata;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Evaluates expressions. An evaluation always ends, with a {@link Result}, whatever the expression is: what would take
 * too long or too much ends as a failure.
 */
public final class JsonataEvaluator {
    private JsonataEvaluator() {}

    /**
     * What an evaluation depends on besides its variables.
     *
     * @param limits how much it may use
     * @param now what {@code $now} and {@code $millis} tell
     * @param seed decides what {@code $random}, {@code $uuid} and {@code $shuffle} give
     * @param reference whether the functions are there that the reference has and Step Functions does not
     * @param document the input document, which Step Functions does not give
     */
    public record Environment(Limits limits, Instant now, long seed, boolean reference, Optional<JsonNode> document) {
        /** As Step Functions evaluates: without a document, and without {@code $eval}. */
        public static Environment aws(Instant now, long seed) {
            return new Environment(Limits.DEFAULT, now, seed, false, Optional.empty());
        }

        /** The same with other limits. */
        public Environment within(Limits other) {
            return new Environment(other, now, seed, reference, document);
        }
    }

    /** An expression that is evaluated again and again: what depends on it alone is worked out once. */
    public static final class Prepared {
        private final Expr expression;
        private final Ancestry ancestry;

        private Prepared(Expr expression) {
            this.expression = expression;
            this.ancestry = Ancestry.of(expression);
        }

        /**
         * Evaluates the expression.
         *
         * @param variables by their names without the dollar; {@code states} is one of them
         */
        public Result evaluate(Map<String, JsonNode> variables, Environment environment) {
            return Evaluation.run(expression, ancestry, variables, environment);
        }
    }

    /** Prepares an expression that the parser gave. */
    public static Prepared prepare(Expr expression) {
        return new Prepared(expression);
    }

    /**
     * Evaluates an expression once.
     *
     * @param variables by their names without the dollar; {@code states} is one of them
     */
    public static Result evaluate(Expr expression, Map<String, JsonNode> variables, Environment environment) {
        return prepare(expression).evaluate(variables, environment);
    }
}
