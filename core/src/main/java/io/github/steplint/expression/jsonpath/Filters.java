package io.github.steplint.expression.jsonpath;

import io.github.steplint.expression.CountedText;
import io.github.steplint.expression.jsonpath.Predicate.Compare;
import io.github.steplint.expression.jsonpath.Predicate.Operand;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whether an item passes a filter. */
final class Filters {
    /** How many characters a regular expression may look at before it counts as one that does not match. */
    private static final long MOST_READS = 2_000_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Filters() {}

    static boolean accept(Predicate predicate, JsonPathEvaluator.Data data, JsonNode item) {
        if (predicate instanceof Predicate.And and) {
            return and.members().stream().allMatch(member -> accept(member, data, item));
        } else if (predicate instanceof Predicate.Or or) {
            return or.members().stream().anyMatch(member -> accept(member, data, item));
        } else if (predicate instanceof Predicate.Not not) {
            return !accept(not.member(), data, item);
        } else if (predicate instanceof Predicate.Exists exists) {
            return JsonPathEvaluator.evaluate(exists.path(), data, item).isPresent();
        }
        Compare compare = (Compare) predicate;
        if (compare.right() instanceof Operand.Regex regex) {
            return value(compare.left(), data, item)
                    .filter(left -> left.isString() && matches(regex, left.asString()))
                    .isPresent();
        }
        Optional<JsonNode> left = value(compare.left(), data, item);
        Optional<JsonNode> right = value(compare.right(), data, item);
        return compare(compare.operator(), left, right);
    }

    private static Optional<JsonNode> value(Operand operand, JsonPathEvaluator.Data data, JsonNode item) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (operand instanceof Operand.At at) {
            return JsonPathEvaluator.evaluate(at.path(), data, item);
        } else if (operand instanceof Operand.Number number) {
            return Optional.of(json.numberNode(new BigDecimal(number.literal())));
        } else if (operand instanceof Operand.Text text) {
            return Optional.of(json.stringNode(text.value()));
        } else if (operand instanceof Operand.Bool bool) {
            return Optional.of(json.booleanNode(bool.value()));
        } else if (operand instanceof Operand.Json literal) {
            return json(literal.text());
        }
        return operand instanceof Operand.Null ? Optional.of(json.nullNode()) : Optional.empty();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text.replace('\'', '"')));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean matches(Operand.Regex regex, String text) {
        try {
            int flags = regex.flags().contains("i") ? Pattern.CASE_INSENSITIVE : 0;
            return Pattern.compile(regex.pattern(), flags)
                    .matcher(CountedText.limited(text, MOST_READS))
                    .matches();
        } catch (PatternSyntaxException | CountedText.ReadTooOften | StackOverflowError e) {
            return false;
        }
    }

    private static boolean compare(Predicate.Operator operator, Optional<JsonNode> left, Optional<JsonNode> right) {
        switch (operator) {
            case EQ:
                return left.isPresent() && right.isPresent() && same(left.get(), right.get());
            case NE:
                return !(left.isPresent() && right.isPresent() && same(left.get(), right.get()));
            case LT, GT, LE, GE:
                return left.isPresent() && right.isPresent() && ordered(operator, left.get(), right.get());
            default:
                return left.isPresent() && right.isPresent() && collection(operator, left.get(), right.get());
        }
    }

    private static boolean same(JsonNode left, JsonNode right) {
        return left.isNumber() && right.isNumber()
                ? left.decimalValue().compareTo(right.decimalValue()) == 0
                : left.equals(right);
    }

    private static boolean ordered(Predicate.Operator operator, JsonNode left, JsonNode right) {
        int order;
        if (left.isNumber() && right.isNumber()) {
            order = left.decimalValue().compareTo(right.decimalValue());
        } else if (left.isString() && right.isString()) {
            order = left.asString().compareTo(right.asString());
        } else {
            return false;
        }
        return switch (operator) {
            case LT -> order < 0;
            case GT -> order > 0;
            case LE -> order <= 0;
            default -> order >= 0;
        };
    }

    private static boolean collection(Predicate.Operator operator, JsonNode left, JsonNode right) {
        return switch (operator) {
            case IN -> contains(right, left);
            case NIN -> !contains(right, left);
            case CONTAINS ->
                left.isString() && right.isString()
                        ? left.asString().contains(right.asString())
                        : contains(left, right);
            case SUBSETOF -> left.valueStream().allMatch(item -> contains(right, item));
            case ANYOF -> left.valueStream().anyMatch(item -> contains(right, item));
            case NONEOF -> left.valueStream().noneMatch(item -> contains(right, item));
            case ALL -> right.valueStream().allMatch(item -> contains(left, item));
            case SIZE -> size(left) == right.asInt(-1);
            case EMPTY -> (size(left) == 0) == right.asBoolean(true);
            default -> false;
        };
    }

    private static boolean contains(JsonNode array, JsonNode item) {
        return array.isArray() && array.valueStream().anyMatch(member -> same(member, item));
    }

    private static int size(JsonNode node) {
        return node.isString() ? node.asString().length() : node.size();
    }
}
