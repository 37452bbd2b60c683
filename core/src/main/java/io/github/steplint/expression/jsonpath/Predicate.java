package io.github.steplint.expression.jsonpath;

import java.util.List;

/** What a filter tests of each item. */
public sealed interface Predicate {

    /** All of them. */
    record And(List<Predicate> members) implements Predicate {}

    /** One of them. */
    record Or(List<Predicate> members) implements Predicate {}

    /** The contrary. */
    record Not(Predicate member) implements Predicate {}

    /** {@code @.name}: there is such a place. */
    record Exists(JsonPath path) implements Predicate {}

    /** {@code @.price < 10}. */
    record Compare(Operand left, Operator operator, Operand right) implements Predicate {}

    /** A side of a comparison. */
    sealed interface Operand {
        /** A path from the item or from a root. */
        record At(JsonPath path) implements Operand {}

        /** A number as it is written. */
        record Number(String literal) implements Operand {}

        /** A string. */
        record Text(String value) implements Operand {}

        /** {@code true} or {@code false}. */
        record Bool(boolean value) implements Operand {}

        /** {@code null}. */
        record Null() implements Operand {}

        /** A literal array or object, as JSON text. */
        record Json(String text) implements Operand {}

        /** {@code /pattern/flags}. */
        record Regex(String pattern, String flags) implements Operand {}
    }

    /** The comparisons of Jayway's filters, in their own spelling. */
    enum Operator {
        EQ("=="),
        NE("!="),
        LE("<="),
        GE(">="),
        LT("<"),
        GT(">"),
        MATCHES("=~"),
        IN("in"),
        NIN("nin"),
        SUBSETOF("subsetof"),
        ANYOF("anyof"),
        NONEOF("noneof"),
        CONTAINS("contains"),
        ALL("all"),
        SIZE("size"),
        EMPTY("empty");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
