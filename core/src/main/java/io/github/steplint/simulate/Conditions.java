package io.github.steplint.simulate;

import io.github.steplint.expression.jsonpath.JsonPathEvaluator.Data;
import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.expression.payload.FieldPath;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.ComparisonOperator.Operand;
import io.github.steplint.machine.Condition;
import io.github.steplint.source.Json;
import io.github.steplint.source.Node;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Tests the conditions of JSONPath Choice rules. {@code And} and {@code Or} stop at the member that decides, so that
 * {@code IsPresent} guards the members after it. Source: ASL specification, "Choice State".
 */
final class Conditions {
    private final Data data;

    Conditions(Data data) {
        this.data = data;
    }

    /**
     * Whether a condition holds.
     *
     * @throws EvaluationFailure where a path leads nowhere
     */
    boolean holds(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.members().stream().allMatch(this::holds);
        } else if (condition instanceof Condition.Or or) {
            return or.members().stream().anyMatch(this::holds);
        } else if (condition instanceof Condition.Not not) {
            return !holds(not.member());
        } else if (condition instanceof Condition.Comparison comparison) {
            return compare(comparison);
        }
        return false;
    }

    private boolean compare(Condition.Comparison comparison) {
        ComparisonOperator operator = comparison.operator();
        Node operand = comparison.operand().value();
        Unfilled.refuse(operator.name(), operand);
        Unfilled.refuse("Variable", comparison.variable().value());
        Optional<JsonNode> value = FieldPath.find(text(comparison.variable().value()), data);
        if (operator == ComparisonOperator.IsPresent) {
            return operand instanceof Node.Bool bool && value.isPresent() == bool.value();
        }
        JsonNode left = value.orElseThrow(() -> missing(comparison.variable().value()));
        JsonNode right = operator.operand() == Operand.PATH
                ? FieldPath.find(text(operand), data).orElseThrow(() -> missing(operand))
                : Json.of(operand);
        return Comparisons.holds(operator, left, right);
    }

    private static EvaluationFailure missing(Node path) {
        return EvaluationFailure.runtime(
                "Invalid path '" + text(path) + "': The choice state's condition path references an invalid value.");
    }

    private static String text(Node node) {
        return node instanceof Node.Str string ? string.value() : "";
    }
}
