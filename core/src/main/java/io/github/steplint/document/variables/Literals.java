package io.github.steplint.document.variables;

import io.github.steplint.document.variables.Variable.Literal;
import io.github.steplint.document.variables.Variable.Literal.Kind;
import java.util.Optional;

/** Reads the values that stand for themselves in a variable. */
final class Literals {
    private Literals() {}

    static Literal string(String text) {
        return new Literal(Kind.STRING, text);
    }

    /** {@code true}, {@code false}, {@code null} or a number. */
    static Optional<Literal> strict(String text) {
        return switch (text) {
            case "true", "false" -> Optional.of(new Literal(Kind.BOOLEAN, text));
            case "null" -> Optional.of(Literal.NULL);
            default -> JavaScript.number(text).map(number -> new Literal(Kind.NUMBER, number));
        };
    }

    /** The same, or the text itself. */
    static Literal loose(String text) {
        return strict(text).orElseGet(() -> string(text));
    }

    /** What counts as nothing in the framework's language is nothing. */
    static Literal orNull(Literal literal) {
        boolean nothing = literal.text().isEmpty()
                || literal.kind() == Kind.BOOLEAN && literal.text().equals("false")
                || literal.kind() == Kind.NUMBER && literal.text().equals("0");
        return nothing ? Literal.NULL : literal;
    }

    /** A text in quotes from {@code start} on; single ones take no escapes, double ones those of JSON. */
    static Literal quoted(String text, int start, int end) throws VariableSyntaxException {
        String written = JavaScript.trim(text.substring(start, end));
        String inside = written.substring(1, written.length() - 1);
        if (text.charAt(start) == '\'') {
            return string(inside);
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c < ' ') {
                throw broken("Bad control character in string literal", text, start, i + 1);
            }
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escape = inside.charAt(++i);
            int plain = "\"\\/bfnrt".indexOf(escape);
            if (plain >= 0) {
                value.append("\"\\/\b\f\n\r\t".charAt(plain));
            } else if (escape == 'u') {
                if (!inside.substring(i + 1).matches("(?s)[0-9a-fA-F]{4}.*")) {
                    throw broken("Bad Unicode escape", text, start, i + 1);
                }
                value.append((char) Integer.parseInt(inside.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                throw broken("Bad escaped character", text, start, i + 1);
            }
        }
        return string(value.toString());
    }

    private static VariableSyntaxException broken(String what, String text, int start, int at) {
        return new VariableSyntaxException(
                "Invalid string literal at index " + start + " in \"" + text + "\": " + what + " in JSON at position "
                        + at,
                "INVALID_VARIABLE_STRING_LITERAL",
                start);
    }
}
