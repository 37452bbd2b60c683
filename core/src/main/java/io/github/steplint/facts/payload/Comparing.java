package io.github.steplint.facts.payload;

import io.github.steplint.machine.ComparisonOperator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a comparison leaves of a value where it holds, and where it does not. A value of another type than the operator
 * compares makes it false. Source: ASL specification, "Choice State".
 */
final class Comparing {
    private final String operator;
    private final Payload operand;
    private final Origin test;

    Comparing(ComparisonOperator operator, Payload operand, Origin test) {
        String name = operator.name();
        boolean path = operator.operand() == ComparisonOperator.Operand.PATH;
        this.operator = path ? name.substring(0, name.length() - "Path".length()) : name;
        this.operand = operand;
        this.test = test;
    }

    /** The type that it compares. */
    static Kind kind(ComparisonOperator operator) {
        if (operator.name().startsWith("Numeric")) {
            return Kind.NUMBER;
        }
        return operator.name().startsWith("Boolean") ? Kind.BOOLEAN : Kind.STRING;
    }

    Payload whereTrue(Payload value) {
        if (operator.startsWith("Numeric")) {
            return numbers(value, true);
        } else if (operator.startsWith("Boolean")) {
            return booleans(value);
        }
        return strings(value);
    }

    Payload whereFalse(Payload value) {
        if (operator.startsWith("Numeric")) {
            return numbers(value, false);
        } else if (operator.equals("BooleanEquals")) {
            return notBoolean(value);
        }
        return operator.equals("StringEquals") ? notString(value) : otherStrings(value);
    }

    private Payload strings(Payload value) {
        Shape shape = value.shape().only(Kind.STRING);
        if (shape.text().isEmpty() || !operand.mayBe(Kind.STRING)) {
            return Shape.NONE;
        }
        Optional<SortedSet<String>> wanted = values(operand);
        Texts texts = shape.text().get();
        if (operator.equals("StringEquals") && wanted.isPresent()) {
            return text(shape, kept(wanted.get(), texts::mayBe));
        }
        if (wanted.isPresent()
                && wanted.get().size() == 1
                && ordered()
                && texts.values().isPresent()) {
            return text(
                    shape,
                    kept(texts.values().get(), each -> holds(each, wanted.get().first())));
        }
        return made(shape, Kind.STRING);
    }

    private Payload otherStrings(Payload value) {
        Optional<SortedSet<String>> wanted = values(operand);
        Optional<Texts> texts = value.shape().text();
        if (wanted.isEmpty()
                || wanted.get().size() != 1
                || !ordered()
                || texts.isEmpty()
                || texts.get().values().isEmpty()) {
            return value;
        }
        SortedSet<String> rest = kept(
                texts.get().values().get(), each -> !holds(each, wanted.get().first()));
        return withText(value.shape(), rest);
    }

    private boolean ordered() {
        return operator.startsWith("StringLess") || operator.startsWith("StringGreater");
    }

    private boolean holds(String left, String right) {
        return holds(Integer.signum(left.compareTo(right)));
    }

    private boolean holds(int sign) {
        if (operator.endsWith("LessThanEquals")) {
            return sign <= 0;
        } else if (operator.endsWith("GreaterThanEquals")) {
            return sign >= 0;
        } else if (operator.endsWith("LessThan")) {
            return sign < 0;
        }
        return operator.endsWith("GreaterThan") ? sign > 0 : sign == 0;
    }

    private static SortedSet<String> kept(SortedSet<String> values, Predicate<String> wanted) {
        SortedSet<String> kept = new TreeSet<>();
        values.stream().filter(wanted).forEach(kept::add);
        return kept;
    }

    private Payload text(Shape shape, SortedSet<String> values) {
        return values.isEmpty()
                ? Shape.NONE
                : made(shape.change().text(Texts.of(values)).build(), Kind.STRING);
    }

    private static Payload withText(Shape shape, SortedSet<String> values) {
        return values.isEmpty()
                ? shape.without(Kind.STRING)
                : shape.change().text(Texts.of(values)).payload();
    }

    private Payload notString(Payload value) {
        Optional<Texts> texts = value.shape().text();
        Optional<SortedSet<String>> wanted = values(operand);
        boolean known = texts.isPresent() && texts.get().values().isPresent();
        if (!known || wanted.isEmpty() || wanted.get().size() != 1) {
            return value;
        }
        return withText(
                value.shape(),
                kept(texts.get().values().get(), each -> !wanted.get().contains(each)));
    }

    private Payload numbers(Payload value, boolean holds) {
        Shape shape = value.shape();
        if (shape.number().isEmpty() || !operand.mayBe(Kind.NUMBER)) {
            return holds ? Shape.NONE : value;
        }
        Range bound = operand.shape().number().get();
        Range kept = shape.number().get().meet(region(bound, holds));
        boolean none = kept.least() > kept.most();
        if (holds) {
            return none
                    ? Shape.NONE
                    : made(shape.only(Kind.NUMBER).change().number(kept).build(), Kind.NUMBER);
        }
        boolean certain = operand.isOnly(Kind.NUMBER);
        if (!certain) {
            return value;
        }
        return none ? shape.without(Kind.NUMBER) : shape.change().number(kept).payload();
    }

    /** Where a number may lie; bounds are taken in. */
    private Range region(Range bound, boolean holds) {
        if (operator.equals("NumericEquals")) {
            return holds ? bound : Range.ANY;
        }
        boolean below = operator.contains("Less") == holds;
        return below
                ? new Range(Double.NEGATIVE_INFINITY, bound.most())
                : new Range(bound.least(), Double.POSITIVE_INFINITY);
    }

    private Payload booleans(Payload value) {
        Shape shape = value.shape().only(Kind.BOOLEAN);
        Shape wanted = operand.shape();
        boolean yes = shape.mayBe(true) && wanted.mayBe(true);
        boolean no = shape.mayBe(false) && wanted.mayBe(false);
        return yes || no ? made(shape.change().booleans(yes, no).build(), Kind.BOOLEAN) : Shape.NONE;
    }

    private Payload notBoolean(Payload value) {
        Shape wanted = operand.shape();
        if (wanted.mayBe(true) == wanted.mayBe(false)) {
            return value;
        }
        Shape shape = value.shape();
        return shape.change()
                .booleans(shape.mayBe(true) && !wanted.mayBe(true), shape.mayBe(false) && !wanted.mayBe(false))
                .payload();
    }

    private static Optional<SortedSet<String>> values(Payload operand) {
        return operand.isOnly(Kind.STRING) ? operand.shape().text().flatMap(Texts::values) : Optional.empty();
    }

    private Payload made(Shape shape, Kind kind) {
        return shape.maker(kind).isPresent()
                ? shape
                : shape.change().maker(kind, test).build();
    }
}
