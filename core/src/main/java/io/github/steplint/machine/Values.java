package io.github.steplint.machine;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.source.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@link Value}s: what is not of the wanted kind is a hole, since the {@link ShapeChecker} tells it. */
final class Values {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private Values() {}

    /** Whether a string is a JSONata expression: <code>{%</code> and <code>%}</code> with nothing around them. */
    static boolean isExpression(Node node) {
        return node instanceof Node.Str string && Delimiters.enclose(string.value());
    }

    /** A string that is never an expression: the name of a state, of an error, a word. */
    static Value<String> word(Node node) {
        return node instanceof Node.Str string && !Holes.isHole(string.value())
                ? new Value.Known<>(node, string.value())
                : new Value.Hole<>(node);
    }

    static Optional<Value<String>> word(Node.Obj object, String field) {
        return object.get(field).map(Values::word);
    }

    /** A string that may be an expression in that language. */
    static Optional<Value<String>> string(Node.Obj object, String field, QueryLanguage language) {
        return object.get(field).map(node -> computed(node, language, Values::word));
    }

    static Optional<Value<Long>> integer(Node.Obj object, String field, QueryLanguage language) {
        return object.get(field).map(node -> computed(node, language, Values::integer));
    }

    /** A number that is never an expression. */
    static Optional<Value<Long>> integer(Node.Obj object, String field) {
        return object.get(field).map(Values::integer);
    }

    static Optional<Value<Double>> number(Node.Obj object, String field, QueryLanguage language) {
        return object.get(field).map(node -> computed(node, language, Values::number));
    }

    static Optional<Value<Boolean>> bool(Node.Obj object, String field) {
        return object.get(field)
                .map(node -> node instanceof Node.Bool bool
                        ? new Value.Known<>(node, bool.value())
                        : new Value.Hole<>(node));
    }

    /** The strings of an array; none where it is not one. */
    static List<Value<String>> words(Node.Obj object, String field) {
        return object.get(field)
                .filter(Node.Arr.class::isInstance)
                .map(node ->
                        ((Node.Arr) node).items().stream().map(Values::word).toList())
                .orElse(List.of());
    }

    private static <T> Value<T> computed(Node node, QueryLanguage language, Function<Node, Value<T>> read) {
        return language != QueryLanguage.JSONPATH && isExpression(node) ? new Value.Computed<>(node) : read.apply(node);
    }

    private static Value<Long> integer(Node node) {
        return node instanceof Node.Num number
                        && number.isInteger()
                        && number.value().abs().compareTo(MOST) <= 0
                ? new Value.Known<>(node, number.value().longValue())
                : new Value.Hole<>(node);
    }

    private static Value<Double> number(Node node) {
        return node instanceof Node.Num number
                ? new Value.Known<>(node, number.value().doubleValue())
                : new Value.Hole<>(node);
    }
}
