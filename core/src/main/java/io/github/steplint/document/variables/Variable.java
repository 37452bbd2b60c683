package io.github.steplint.document.variables;

import java.util.List;
import java.util.Optional;

/**
 * A variable in a text, or a place in it where backslashes keep <code>${</code> from being one.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param sources where its value comes from, the first that has one counts; empty for an escape
 * @param escape the characters that an escape stands for
 */
public record Variable(int start, int end, List<Source> sources, Optional<String> escape) {

    /** Whether the variable is all of a text of that length, so that it may have a value of any type. */
    public boolean isWhole(int length) {
        return start == 0 && end == length;
    }

    /** One of the places that a variable's value can come from. */
    public sealed interface Source {}

    /**
     * <code>type(arguments):address</code>.
     *
     * @param arguments empty if there are no parentheses
     */
    public record Call(String type, Optional<List<Argument>> arguments, Optional<Argument> address) implements Source {

        /** The argument of that index, if it is there and holds anything. */
        public Optional<Argument> argument(int index) {
            return arguments.filter(all -> index < all.size()).map(all -> all.get(index));
        }
    }

    /** A value that stands for itself, as the last fallback. */
    public record Constant(Literal literal) implements Source {}

    /** A whole variable as a fallback, which version 4 takes. */
    public record Nested(Variable variable) implements Source {}

    /**
     * An argument or an address.
     *
     * @param start offset of its text
     * @param literal its text, or the value that it stands for
     * @param variables inside it; their offsets count from {@code start}
     */
    public record Argument(int start, Literal literal, List<Variable> variables) {}

    /**
     * A value.
     *
     * @param text a string's characters, a number as JavaScript prints it
     */
    public record Literal(Kind kind, String text) {
        /** Nothing. */
        public static final Literal NULL = new Literal(Kind.NULL, "null");

        /** The types of a value. */
        public enum Kind {
            STRING,
            NUMBER,
            BOOLEAN,
            NULL
        }
    }
}
