package io.github.steplint.facts.condition;

import io.github.steplint.facts.condition.ValueSet.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A test of a single value, both ways.
 *
 * @param yes the values that pass it
 * @param no the values that are there and do not pass it
 */
record Test(ValueSet yes, ValueSet no) {

    static Test numbers(Ranges<BigDecimal> numbers) {
        return new Test(ValueSet.of(numbers), new ValueSet(ValueSet.PRESENT.kinds(), numbers.not(), Strings.ALL));
    }

    static Test strings(StringBox box) {
        return new Test(
                ValueSet.of(Strings.of(box)),
                new ValueSet(ValueSet.PRESENT.kinds(), ValueSet.ALL.numbers(), Strings.not(box)));
    }

    static Test kinds(Kind... kinds) {
        ValueSet rest = ValueSet.PRESENT;
        for (Kind kind : kinds) {
            rest = rest.without(kind);
        }
        return new Test(ValueSet.of(kinds), rest);
    }

    static Test equal(String text) {
        return strings(StringBox.ordered(Ranges.only(Line.STRINGS, text)));
    }

    static Test equal(BigDecimal number) {
        return numbers(Ranges.only(Line.NUMBERS, number.stripTrailingZeros()));
    }

    /** A test that may come out either way for every value. */
    static Test unknown() {
        return new Test(ValueSet.PRESENT, ValueSet.PRESENT);
    }

    Test not() {
        return new Test(no, yes);
    }

    /** Passed by what passes at least one of them. */
    static Test any(List<Test> tests) {
        return new Test(
                tests.stream().map(Test::yes).reduce(ValueSet.NONE, ValueSet::or),
                tests.stream().map(Test::no).reduce(ValueSet.PRESENT, ValueSet::and));
    }

    /** The values of a line that compare so to one of them. */
    static <T extends Comparable<T>> Optional<Ranges<T>> range(Line<T> line, String comparison, T value) {
        return Optional.ofNullable(
                switch (comparison) {
                    case "Equals", "=" -> Ranges.only(line, value);
                    case "LessThan", "<" -> Ranges.below(line, value, false);
                    case "LessThanEquals", "<=" -> Ranges.below(line, value, true);
                    case "GreaterThan", ">" -> Ranges.below(line, value, true).not();
                    case "GreaterThanEquals", ">=" ->
                        Ranges.below(line, value, false).not();
                    default -> null;
                });
    }
}
