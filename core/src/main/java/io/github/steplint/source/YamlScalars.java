package io.github.steplint.source;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain scalar means, as the Serverless Framework reads it (js-yaml 4, YAML 1.2): {@code yes} and {@code on} are
 * strings, {@code 010} is ten, {@code 0o10} is eight. A date stays a string whose style tells that it has no quotes.
 */
final class YamlScalars {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern BASED = Pattern.compile("[-+]?0(?:b[01]+|o[0-7]+|x[0-9a-fA-F]+)");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?");
    private static final Pattern SPECIAL = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private YamlScalars() {}

    /** The node that the scalar stands for; {@code string} if it is one. */
    static Node resolve(String value, Span span, Node.Str string) {
        if (NULLS.contains(value)) {
            return new Node.Null(span);
        }
        char first = value.charAt(0);
        if (first == 't' || first == 'T' || first == 'f' || first == 'F') {
            return TRUE.contains(value) || FALSE.contains(value) ? new Node.Bool(span, TRUE.contains(value)) : string;
        }
        if (first != '.' && first != '-' && first != '+' && (first < '0' || first > '9')) {
            return string;
        }
        return number(value, span, string);
    }

    private static Node number(String value, Span span, Node.Str string) {
        if (DECIMAL.matcher(value).matches()) {
            return Numbers.node(span, value);
        }
        if (SPECIAL.matcher(value).matches()) {
            return new Node.Hole(span, value);
        }
        return BASED.matcher(value).matches() ? based(value, span) : string;
    }

    private static Node based(String value, Span span) {
        int digits = value.indexOf('0') + 2;
        int radix = switch (value.charAt(digits - 1)) {
            case 'b' -> 2;
            case 'o' -> 8;
            default -> 16;
        };
        if (value.length() > 256) {
            return new Node.Hole(span, value);
        }
        BigInteger number = new BigInteger(value.substring(digits), radix);
        return Numbers.node(span, (value.charAt(0) == '-' ? number.negate() : number).toString());
    }
}
