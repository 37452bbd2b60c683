package io.github.steplint.expression.jsonata;

import java.util.List;
import java.util.Optional;

/**
 * What an expression reads, calls and gives, told from its text alone. All indices are in the text of the expression.
 *
 * @param variables the variables it reads that it does not bind itself, {@code $states} among them
 * @param contexts where it reads the context although there is none
 * @param calls the functions it calls
 * @param operations the operators it applies
 * @param unusedLocals the variables it binds with {@code :=} and never reads
 * @param intrinsics intrinsic functions of JSONPath that were left in it, as {@code States.Format}
 * @param result what it gives
 * @param constant whether it gives the same at each evaluation, whatever the input
 */
public record JsonataFacts(
        List<VariableRead> variables,
        List<ContextRead> contexts,
        List<FunctionCall> calls,
        List<Operation> operations,
        List<Local> unusedLocals,
        List<Local> intrinsics,
        Given result,
        boolean constant) {

    /** The variables of a name. */
    public List<VariableRead> reads(String name) {
        return variables.stream().filter(read -> read.name().equals(name)).toList();
    }

    /**
     * A variable that is read.
     *
     * @param name without the dollar
     * @param start index of the dollar
     * @param end index after the name
     * @param path the names that follow it with dots, as far as they are plain names
     * @param builtin whether a function has that name, which the variable would hide
     */
    public record VariableRead(String name, int start, int end, List<Segment> path, boolean builtin) {
        /** The first name behind the variable. */
        public Optional<Segment> member() {
            return path.stream().findFirst();
        }
    }

    /** A name in a path and where it stands. */
    public record Segment(String name, int start, int end) {}

    /** A name and where it stands. */
    public record Local(String name, int start, int end) {}

    /**
     * A read of the context where an expression of a state has none.
     *
     * @param text as written: {@code $}, {@code $$}, {@code *}, or a bare name with the names that follow it
     * @param inFunction whether it stands in the body of a function
     */
    public record ContextRead(Kind kind, String text, int start, int end, boolean inFunction) {
        /** How the context is read. */
        public enum Kind {
            CONTEXT,
            ROOT,
            NAME,
            WILDCARD
        }
    }

    /**
     * A call.
     *
     * @param name of the function, without the dollar; empty where what is called has no name
     * @param start index of the name
     * @param end index after the name
     * @param callEnd index after the call
     * @param kind what the name means
     * @param arguments how many arguments it gets, with the one that {@code ~>} passes
     * @param types what is known of each argument
     * @param hasContext whether there is a context to stand in for a missing argument
     * @param misuse what is wrong with the arguments of a built-in function
     */
    public record FunctionCall(
            String name,
            int start,
            int end,
            int callEnd,
            Kind kind,
            int arguments,
            List<StaticType> types,
            boolean hasContext,
            Optional<Misuse> misuse) {
        /** What a called name means. */
        public enum Kind {
            BUILTIN,
            /** A parameter or a variable bound in the expression. */
            LOCAL,
            /** A name with a dollar that neither JSONata nor the expression defines. */
            UNKNOWN,
            /** A name without a dollar. */
            BARE,
            /** A function literal or another expression. */
            COMPUTED
        }
    }

    /**
     * A call that always fails.
     *
     * @param arity whether it is the number of arguments that is wrong, not a type
     * @param argument index of the first argument that is wrong, from 0; the number of arguments where one is missing
     * @param start index of that argument, or of the call
     * @param end index after it
     */
    public record Misuse(boolean arity, int argument, int start, int end) {}

    /**
     * An operator between two operands, or a minus before one.
     *
     * @param start index of the operator
     * @param clash the failure that always follows, where the operands cannot be right
     */
    public record Operation(
            String operator,
            int start,
            int end,
            Expr left,
            Expr right,
            Given leftGiven,
            Given rightGiven,
            Optional<Clash> clash) {}

    /**
     * An operand that an operator fails on.
     *
     * @param code of the failure
     * @param type what the operand is
     */
    public record Clash(String code, StaticType type, int start, int end) {}

    /**
     * What an expression gives.
     *
     * @param type of the value, where there is one
     * @param certain whether there always is a value
     * @param sequence whether one item comes alone and several as an array
     */
    public record Given(StaticType type, boolean certain, boolean sequence) {
        static final Given ANYTHING = new Given(StaticType.UNKNOWN, false, false);

        static Given always(StaticType type) {
            return new Given(type, true, false);
        }

        static Given perhaps(StaticType type) {
            return new Given(type, false, false);
        }
    }
}
