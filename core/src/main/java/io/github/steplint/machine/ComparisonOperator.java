package io.github.steplint.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The 39 comparison operators of a JSONPath Choice rule. Source: ASL specification, "Choice State". */
public enum ComparisonOperator {
    StringEquals(Operand.STRING),
    StringEqualsPath(Operand.PATH),
    StringLessThan(Operand.STRING),
    StringLessThanPath(Operand.PATH),
    StringGreaterThan(Operand.STRING),
    StringGreaterThanPath(Operand.PATH),
    StringLessThanEquals(Operand.STRING),
    StringLessThanEqualsPath(Operand.PATH),
    StringGreaterThanEquals(Operand.STRING),
    StringGreaterThanEqualsPath(Operand.PATH),
    StringMatches(Operand.STRING),
    NumericEquals(Operand.NUMBER),
    NumericEqualsPath(Operand.PATH),
    NumericLessThan(Operand.NUMBER),
    NumericLessThanPath(Operand.PATH),
    NumericGreaterThan(Operand.NUMBER),
    NumericGreaterThanPath(Operand.PATH),
    NumericLessThanEquals(Operand.NUMBER),
    NumericLessThanEqualsPath(Operand.PATH),
    NumericGreaterThanEquals(Operand.NUMBER),
    NumericGreaterThanEqualsPath(Operand.PATH),
    BooleanEquals(Operand.BOOLEAN),
    BooleanEqualsPath(Operand.PATH),
    TimestampEquals(Operand.TIMESTAMP),
    TimestampEqualsPath(Operand.PATH),
    TimestampLessThan(Operand.TIMESTAMP),
    TimestampLessThanPath(Operand.PATH),
    TimestampGreaterThan(Operand.TIMESTAMP),
    TimestampGreaterThanPath(Operand.PATH),
    TimestampLessThanEquals(Operand.TIMESTAMP),
    TimestampLessThanEqualsPath(Operand.PATH),
    TimestampGreaterThanEquals(Operand.TIMESTAMP),
    TimestampGreaterThanEqualsPath(Operand.PATH),
    IsNull(Operand.BOOLEAN),
    IsPresent(Operand.BOOLEAN),
    IsNumeric(Operand.BOOLEAN),
    IsString(Operand.BOOLEAN),
    IsBoolean(Operand.BOOLEAN),
    IsTimestamp(Operand.BOOLEAN);

    /** What must stand on the right of an operator. */
    public enum Operand {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        TIMESTAMP("an RFC 3339 timestamp such as \"2030-01-31T09:00:00Z\""),
        PATH("a JSONPath such as \"$.limit\"");

        private final String phrase;

        Operand(String phrase) {
            this.phrase = phrase;
        }

        public String phrase() {
            return phrase;
        }
    }

    private static final Map<String, ComparisonOperator> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    private final Operand operand;

    ComparisonOperator(Operand operand) {
        this.operand = operand;
    }

    public Operand operand() {
        return operand;
    }

    public static Optional<ComparisonOperator> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
