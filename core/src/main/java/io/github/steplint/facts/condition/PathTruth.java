package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.facts.condition.Relation.Answer;
import io.github.steplint.facts.condition.ValueSet.Kind;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.ComparisonOperator.Operand;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.Timestamps;
import io.github.steplint.source.Node;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When a comparison of a JSONPath rule holds. An operator on a value of another type is false, and on nothing fails the
 * execution. Source: ASL specification, "Choice State"; recorded executions.
 */
final class PathTruth {
    private static final String PATH = "Path";

    private PathTruth() {}

    static Truth of(Condition.Comparison comparison) {
        Subject subject = subject(comparison.variable().value());
        Node operand = comparison.operand().value();
        ComparisonOperator operator = comparison.operator();
        if (Holes.isHole(operand)) {
            return placeholder(subject, operator, operand.span().text());
        } else if (operator.operand() == Operand.PATH) {
            return related(subject, operator, operand);
        } else if (operator.name().startsWith("Is")) {
            return operand instanceof Node.Bool bool ? is(subject, operator, bool.value()) : Truth.UNKNOWN;
        }
        return literal(operator, operand)
                .map(test -> Truth.of(subject, test.yes(), test.no()))
                .orElse(Truth.UNKNOWN);
    }

    /** A path that cannot be read is still the same for the same text. */
    static Subject subject(Node node) {
        String text =
                node instanceof Node.Str string ? string.value() : node.span().text();
        return Holes.isHole(node)
                ? Subject.opaque(text)
                : JsonPathParser.parse(text).path().map(Subject::of).orElseGet(() -> Subject.opaque(text));
    }

    /** The same placeholder is the same value wherever it stands. */
    private static Truth placeholder(Subject subject, ComparisonOperator operator, String text) {
        Relation relation = Relation.of(subject.text() + " " + operator + " " + text);
        Situations present =
                operator == ComparisonOperator.IsPresent ? Situations.ANY : Situations.of(subject, ValueSet.PRESENT);
        return new Truth(
                Situations.of(relation, EnumSet.of(Answer.SAME)).and(present),
                Situations.of(relation, EnumSet.of(Answer.NEITHER)).and(present));
    }

    /** Tests of the type; on nothing they fail or are false, of which nobody is sure. */
    private static Truth is(Subject subject, ComparisonOperator operator, boolean expected) {
        Test test = switch (operator) {
            case IsNull -> Test.kinds(Kind.NULL);
            case IsBoolean -> Test.kinds(Kind.TRUE, Kind.FALSE);
            case IsNumeric -> Test.numbers(Ranges.all(Line.NUMBERS));
            case IsString -> Test.strings(StringBox.ALL);
            case IsTimestamp -> Test.strings(StringBox.timed(Ranges.all(Line.INSTANTS)));
            default -> new Test(ValueSet.PRESENT, ValueSet.MISSING);
        };
        Test asked = expected ? test : test.not();
        ValueSet no = operator == ComparisonOperator.IsPresent
                ? asked.no()
                : asked.no().or(ValueSet.MISSING);
        return Truth.of(subject, asked.yes(), no);
    }

    /** Empty for an operand of another type than the operator's. */
    private static Optional<Test> literal(ComparisonOperator operator, Node operand) {
        Family family = Family.of(operator);
        if (operator == ComparisonOperator.StringMatches && operand instanceof Node.Str text) {
            return Optional.of(Pattern.of(text.value())
                    .map(pattern -> Test.strings(StringBox.like(pattern)))
                    .orElse(new Test(ValueSet.STRINGS, ValueSet.PRESENT)));
        }
        String comparison = operator.name().substring(family.name().length());
        if (family == Family.Numeric && operand instanceof Node.Num number) {
            return Test.range(Line.NUMBERS, comparison, number.value().stripTrailingZeros())
                    .map(Test::numbers);
        } else if (family == Family.Boolean && operand instanceof Node.Bool bool) {
            return Optional.of(Test.kinds(bool.value() ? Kind.TRUE : Kind.FALSE));
        } else if (family == Family.String && operand instanceof Node.Str text) {
            return Test.range(Line.STRINGS, comparison, text.value())
                    .map(range -> Test.strings(StringBox.ordered(range)));
        } else if (family == Family.Timestamp && operand instanceof Node.Str text) {
            return Timestamps.instant(text.value())
                    .flatMap(instant -> Test.range(Line.INSTANTS, comparison, instant))
                    .map(range -> Test.strings(StringBox.timed(range)));
        }
        return Optional.empty();
    }

    /** What an operator compares: the beginning of its name. */
    private enum Family {
        Numeric(ValueSet.NUMBERS),
        Boolean(ValueSet.BOOLEANS),
        Timestamp(ValueSet.of(Strings.of(StringBox.timed(Ranges.all(Line.INSTANTS))))),
        String(ValueSet.STRINGS);

        private final ValueSet values;

        Family(ValueSet values) {
            this.values = values;
        }

        static Family of(ComparisonOperator operator) {
            for (Family family : values()) {
                if (operator.name().startsWith(family.name())) {
                    return family;
                }
            }
            return String;
        }
    }

    /** A comparison of two paths: the question is one of the order of the two, whichever stands first. */
    private static Truth related(Subject left, ComparisonOperator operator, Node operand) {
        Subject right = subject(operand);
        Family family = Family.of(operator);
        String name = operator.name();
        String comparison = name.substring(family.name().length(), name.length() - PATH.length());
        boolean turned = left.text().compareTo(right.text()) > 0;
        Subject first = turned ? right : left;
        Subject second = turned ? left : right;
        Relation relation = new Relation(
                family + " " + first.text() + " " + second.text(),
                Optional.of(new Relation.Pair(family.values, first, second)));
        Set<Answer> passing = passing(comparison, turned);
        Situations typed = Situations.of(left, family.values).and(Situations.of(right, family.values));
        Situations present = Situations.of(left, ValueSet.PRESENT).and(Situations.of(right, ValueSet.PRESENT));
        return new Truth(
                Situations.of(relation, passing).and(typed),
                Situations.of(relation, EnumSet.complementOf(EnumSet.copyOf(passing)))
                        .and(present));
    }

    private static Set<Answer> passing(String comparison, boolean turned) {
        Set<Answer> passing = EnumSet.noneOf(Answer.class);
        if (comparison.endsWith("Equals")) {
            passing.add(Answer.SAME);
        }
        if (comparison.startsWith("LessThan")) {
            passing.add(turned ? Answer.MORE : Answer.LESS);
        } else if (comparison.startsWith("GreaterThan")) {
            passing.add(turned ? Answer.LESS : Answer.MORE);
        }
        return passing;
    }
}
