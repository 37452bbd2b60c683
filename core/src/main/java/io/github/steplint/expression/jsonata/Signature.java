package io.github.steplint.expression.jsonata;

import io.github.steplint.expression.jsonata.JsonataFault.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a function takes, as {@code <s-nn?:s>}: a string, the context where it is left out, a number and perhaps
 * another. Source: JSONata documentation, "Function signature syntax".
 *
 * @param definition the signature as written
 * @param parameters what it takes, in order
 */
public record Signature(String definition, List<Parameter> parameters) {
    /**
     * One parameter.
     *
     * @param types the letters of the types it takes: {@code s n b l a o f}
     * @param array whether a value that is no array is put into one
     * @param subtype the type of an array's items, where it is said
     * @param context whether the context stands in where the argument is missing
     * @param optional whether it may be missing
     * @param repeated whether several arguments may be given for it
     */
    public record Parameter(
            String types,
            boolean array,
            Optional<String> subtype,
            boolean context,
            boolean optional,
            boolean repeated) {
        /** Whether a value of the type with this letter may stand here; {@code m} is a missing value. */
        public boolean takes(char letter) {
            return types.indexOf(letter) >= 0;
        }
    }

    /** The fewest arguments that a call must give, where the context is there for the rest. */
    public int fewest() {
        return (int) parameters.stream()
                .filter(parameter -> !parameter.optional() && !parameter.context())
                .count();
    }

    /** The most arguments that a call may give; {@link Integer#MAX_VALUE} where there is no limit. */
    public int most() {
        return parameters.stream().anyMatch(Parameter::repeated) ? Integer.MAX_VALUE : parameters.size();
    }

    /** A signature known to be well formed. */
    static Signature of(String definition) {
        return read(definition, 0);
    }

    /** Reads a signature that stands at {@code offset} in an expression. */
    static Signature read(String definition, int offset) {
        List<Parameter> parameters = new ArrayList<>();
        int at = 1;
        while (at < definition.length() && definition.charAt(at) != ':') {
            char c = definition.charAt(at);
            int place = offset + at;
            switch (c) {
                case 's', 'n', 'b', 'l', 'o' -> parameters.add(of(c + "m", false));
                case 'a' -> parameters.add(of("asnblfom", true));
                case 'f' -> parameters.add(of("f", false));
                case 'j' -> parameters.add(of("asnblom", false));
                case 'x' -> parameters.add(of("asnblfom", false));
                case '-', '?', '+' -> mark(parameters, c);
                case '(' -> {
                    int close = closing(definition, at, '(', ')');
                    parameters.add(of(choice(definition.substring(at + 1, close), place) + "m", false));
                    at = close;
                }
                case '<' -> {
                    int close = closing(definition, at, '<', '>');
                    subtype(parameters, definition.substring(at + 1, close), place);
                    at = close;
                }
                default -> {
                    // the reference ignores what it does not know
                }
            }
            at++;
        }
        return new Signature(definition, List.copyOf(parameters));
    }

    private static Parameter of(String types, boolean array) {
        return new Parameter(types, array, Optional.empty(), false, false, false);
    }

    private static String choice(String types, int place) {
        if (types.indexOf('<') >= 0) {
            throw new Found(
                    "S0402",
                    place,
                    place + types.length() + 2,
                    "has a function signature with a choice of parameterized types",
                    "write the choice without < and >");
        }
        return types;
    }

    private static void mark(List<Parameter> parameters, char mark) {
        if (parameters.isEmpty()) {
            return;
        }
        Parameter last = parameters.remove(parameters.size() - 1);
        parameters.add(new Parameter(
                last.types(),
                last.array(),
                last.subtype(),
                last.context() || mark == '-',
                last.optional() || mark == '?',
                last.repeated() || mark == '+'));
    }

    private static void subtype(List<Parameter> parameters, String type, int place) {
        Parameter last = parameters.isEmpty() ? null : parameters.remove(parameters.size() - 1);
        if (last == null || !(last.array() || last.types().equals("f"))) {
            throw new Found(
                    "S0401",
                    place,
                    place + type.length() + 2,
                    "has a function signature with a type in < > behind something other than a or f",
                    "write < > only behind a (array) or f (function)");
        }
        parameters.add(new Parameter(
                last.types(), last.array(), Optional.of(type), last.context(), last.optional(), last.repeated()));
    }

    private static int closing(String text, int start, char open, char close) {
        int depth = 1;
        int at = start;
        while (at < text.length() - 1) {
            at++;
            if (text.charAt(at) == close && --depth == 0) {
                return at;
            }
            if (text.charAt(at) == open) {
                depth++;
            }
        }
        return at;
    }
}
