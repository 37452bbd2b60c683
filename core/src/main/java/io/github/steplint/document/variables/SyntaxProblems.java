package io.github.steplint.document.variables;

import io.github.steplint.source.Span;
import io.github.steplint.source.Text;

/** Sentences for variables that do not follow the grammar. */
final class SyntaxProblems {
    private SyntaxProblems() {}

    static VariableProblem of(VariableSyntaxException fault, Text text, Property property, Framework framework) {
        String chars = text.chars();
        int at = Math.min(fault.index(), Math.max(0, chars.length() - 1));
        Span place = text.span(at, Math.min(chars.length(), end(fault, chars, at)));
        return new VariableProblem(
                VariableProblem.Kind.SYNTAX,
                place,
                chars,
                property.name(),
                message(fault, chars, at),
                fault.getMessage(),
                help(fault, chars, at, framework),
                false);
    }

    private static int end(VariableSyntaxException fault, String chars, int at) {
        if (fault.code().equals("UNTERMINATED_VARIABLE")) {
            return chars.length();
        }
        int end = at + 1;
        while (end < chars.length() && "}),".indexOf(chars.charAt(end)) < 0) {
            end++;
        }
        return chars.startsWith("${", at) && end < chars.length() ? end + 1 : end;
    }

    private static String message(VariableSyntaxException fault, String chars, int at) {
        return switch (fault.code()) {
            case "UNTERMINATED_VARIABLE" -> "the variable is never closed";
            case "INVALID_VARIABLE_LITERAL_SOURCE" ->
                "the fallback " + word(chars, at)
                        + " is neither a variable, nor a text in quotes, nor a number, true, false or null";
            case "INVALID_VARIABLE_PARAM" -> "the argument of the variable is not closed or not separated";
            case "INVALID_VARIABLE_TYPE" -> "a variable inside another begins with the name of a source";
            case "INVALID_VARIABLE_ADDRESS" -> "the address of the variable cannot be read";
            case "INVALID_VARIABLE_STRING_LITERAL" -> "the text in quotes cannot be read";
            default ->
                chars.startsWith("${", at)
                        ? "a fallback inside a variable has no ${} around it"
                        : "no source of a variable can begin here";
        };
    }

    private static String help(VariableSyntaxException fault, String chars, int at, Framework framework) {
        return switch (fault.code()) {
            case "UNTERMINATED_VARIABLE" -> "add the missing }";
            case "INVALID_VARIABLE_LITERAL_SOURCE" -> "write '" + word(chars, at) + "'";
            case "INVALID_VARIABLE_PARAM" -> "close it with )";
            case "INVALID_VARIABLE_ADDRESS" -> "put an address with a colon, a comma or a brace in quotes";
            case "INVALID_VARIABLE_STRING_LITERAL" -> "a text in double quotes takes the escapes of JSON";
            case "INVALID_VARIABLE_TYPE" -> "write a source such as self:, opt: or param:";
            default -> source(chars, at);
        };
    }

    private static String source(String chars, int at) {
        if (chars.startsWith("${", at)) {
            int end = chars.indexOf('}', at);
            return end > at + 2 ? "write " + chars.substring(at + 2, end) : "leave it out";
        }
        if (at < chars.length() && (chars.charAt(at) == '}' || chars.charAt(at) == ',')) {
            return "leave out the comma before it, or write a fallback after it";
        }
        return "after a comma only spaces, then a source such as self:, or a last value such as 'dev'";
    }

    private static String word(String chars, int at) {
        int end = at;
        while (end < chars.length() && "},".indexOf(chars.charAt(end)) < 0) {
            end++;
        }
        return chars.substring(at, end).strip();
    }
}
