package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Optional;

/**
 * An expression, as a tree. Every node knows the characters it was read from: {@link #start} is the index of its first
 * character in the text of the expression, {@link #end} the index after its last.
 */
public sealed interface Expr {
    /** Index of the first character. */
    int start();

    /** Index after the last character. */
    int end();

    /** {@code 'text'} or {@code "text"}, without its quotes and escapes. */
    record Text(int start, int end, String value) implements Expr {}

    /** A number; a minus before it belongs to it. */
    record Number(int start, int end, double value) implements Expr {}

    /** {@code true}, {@code false}, or {@code null}, which is no value here. */
    record Constant(int start, int end, Optional<Boolean> value) implements Expr {}

    /** {@code /pattern/flags}. */
    record Regex(int start, int end, String pattern, String flags) implements Expr {}

    /** {@code $name}; the name is without its dollar: empty for {@code $}, a dollar for {@code $$}. */
    record Variable(int start, int end, String name) implements Expr {}

    /** A field, by its name; always inside a step of a path. */
    record Name(int start, int end, String name) implements Expr {}

    /** {@code *}. */
    record Wildcard(int start, int end) implements Expr {}

    /** {@code **}. */
    record Descendants(int start, int end) implements Expr {}

    /** {@code %}. */
    record Parent(int start, int end) implements Expr {}

    /**
     * Steps, each on what the one before gave.
     *
     * @param dotted whether a dot stands between any two of the steps: array constructors among them then stay whole
     * @param keepSingleton whether a step is marked with {@code []}
     * @param keepArray whether the path as a whole is marked with {@code []}
     */
    record Path(
            int start,
            int end,
            List<Step> steps,
            boolean dotted,
            boolean keepSingleton,
            boolean keepArray,
            Optional<Group> group)
            implements Expr {
        Step last() {
            return steps.get(steps.size() - 1);
        }
    }

    /**
     * An expression with what is written behind it: predicates, {@code @$focus}, {@code #$index}, {@code {group}} and
     * {@code []}. A step of a path, or an expression that is no path and has at least one of these.
     */
    record Step(
            int start,
            int end,
            Expr expr,
            List<Stage> stages,
            Optional<Variable> focus,
            Optional<Variable> index,
            Optional<Group> group,
            boolean keepArray)
            implements Expr {
        static Step plain(Expr expr) {
            return new Step(
                    expr.start(),
                    expr.end(),
                    expr,
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }
    }

    /** What a step does with its items after it was evaluated. */
    sealed interface Stage {
        /** {@code [predicate]}. */
        record Filter(int start, int end, Expr predicate) implements Stage {}

        /** {@code #$name} behind a predicate. */
        record Index(Variable variable) implements Stage {}
    }

    /** {@code {key: value}} behind an expression. */
    record Group(int start, int end, List<Pair> pairs) {}

    /** A key and its value in an object constructor. */
    record Pair(Expr key, Expr value) {}

    /** {@code ^(terms)}; always the whole of a step. */
    record Sort(int start, int end, List<Term> terms) implements Expr {}

    /** What to sort by. */
    record Term(Expr expr, boolean descending) {}

    /**
     * An operator between two operands: {@code + - * / % & = != < <= > >= in and or}, and {@code ..} in an array.
     *
     * @param operatorStart index of the operator's first character
     */
    record Binary(int start, int end, String operator, int operatorStart, Expr left, Expr right) implements Expr {}

    /** A minus before something that is not a number's digits. */
    record Negate(int start, int end, Expr operand) implements Expr {}

    /** {@code [items]}. */
    record ArrayOf(int start, int end, List<Expr> items) implements Expr {}

    /** {@code {key: value}}. */
    record ObjectOf(int start, int end, List<Pair> pairs) implements Expr {}

    /** {@code (a; b; c)}. */
    record Block(int start, int end, List<Expr> expressions) implements Expr {}

    /** {@code condition ? then : otherwise}. */
    record Condition(int start, int end, Expr condition, Expr then, Optional<Expr> otherwise) implements Expr {}

    /** {@code $variable := value}. */
    record Bind(int start, int end, Variable variable, Expr value) implements Expr {}

    /** {@code left ~> right}. */
    record Apply(int start, int end, Expr left, Expr right) implements Expr {}

    /** {@code procedure(arguments)}; with a {@link Placeholder} among the arguments a partial application. */
    record Call(int start, int end, Expr procedure, List<Expr> arguments) implements Expr {
        /** Whether the call makes a function that waits for the arguments left out. */
        public boolean partial() {
            return arguments.stream().anyMatch(Placeholder.class::isInstance);
        }
    }

    /** {@code ?} as an argument. */
    record Placeholder(int start, int end) implements Expr {}

    /** {@code function($a, $b)<signature>{body}}. */
    record Lambda(int start, int end, List<Variable> parameters, Optional<Signature> signature, Expr body)
            implements Expr {}

    /** {@code |pattern|update,delete|}. */
    record Transform(int start, int end, Expr pattern, Expr update, Optional<Expr> delete) implements Expr {}
}
