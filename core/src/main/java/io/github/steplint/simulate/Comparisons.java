package io.github.steplint.simulate;

import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.ComparisonOperator.Operand;
import io.github.steplint.machine.Timestamps;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The comparison operators of a Choice rule on values. Values of other types than the operator's compare false, which
 * is never a failure. Source: ASL specification, "Choice State"; recorded executions.
 */
final class Comparisons {
    private static final String PATH = "Path";

    private Comparisons() {}

    /**
     * Whether the comparison holds.
     *
     * @param operator not {@code IsPresent}, which asks for a place and not for a value
     * @param value that the rule's Variable leads to
     * @param operand what stands on the right; where the operator ends with {@code Path}, what the path leads to
     */
    static boolean holds(ComparisonOperator operator, JsonNode value, JsonNode operand) {
        String name = operator.name();
        if (name.startsWith("Is")) {
            return operand.isBoolean() && is(operator, value) == operand.booleanValue();
        } else if (operator == ComparisonOperator.StringMatches) {
            return value.isString()
                    && operand.isString()
                    && Glob.of(operand.asString()).matches(value.asString());
        }
        String plain = operator.operand() == Operand.PATH ? name.substring(0, name.length() - PATH.length()) : name;
        Optional<Integer> order = order(plain, value, operand);
        return order.isPresent() && holds(plain, order.get());
    }

    private static boolean is(ComparisonOperator operator, JsonNode value) {
        return switch (operator) {
            case IsNull -> value.isNull();
            case IsNumeric -> value.isNumber();
            case IsString -> value.isString();
            case IsBoolean -> value.isBoolean();
            case IsTimestamp -> value.isString() && Timestamps.isValid(value.asString());
            default -> true;
        };
    }

    /** The sign of the comparison; empty where one of the two is not of the operator's type. */
    private static Optional<Integer> order(String operator, JsonNode value, JsonNode operand) {
        if (operator.startsWith("Numeric")) {
            return value.isNumber() && operand.isNumber()
                    ? Optional.of(value.decimalValue().compareTo(operand.decimalValue()))
                    : Optional.empty();
        } else if (operator.startsWith("Boolean")) {
            return value.isBoolean() && operand.isBoolean()
                    ? Optional.of(Boolean.compare(value.booleanValue(), operand.booleanValue()))
                    : Optional.empty();
        } else if (!value.isString() || !operand.isString()) {
            return Optional.empty();
        } else if (operator.startsWith("String")) {
            return Optional.of(value.asString().compareTo(operand.asString()));
        }
        Optional<Instant> left = Timestamps.instant(value.asString());
        return left.flatMap(instant -> Timestamps.instant(operand.asString()).map(instant::compareTo));
    }

    private static boolean holds(String operator, int order) {
        if (operator.endsWith("LessThanEquals")) {
            return order <= 0;
        } else if (operator.endsWith("GreaterThanEquals")) {
            return order >= 0;
        } else if (operator.endsWith("LessThan")) {
            return order < 0;
        }
        return operator.endsWith("GreaterThan") ? order > 0 : order == 0;
    }
}
