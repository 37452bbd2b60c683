package io.github.steplint.facts.condition;

import io.github.steplint.facts.condition.ValueSet.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can stand in one place, or that nothing stands there. It holds at least what it should: where it is empty, there
 * is no such value; where it is not, there may be one.
 *
 * @param kinds what may stand there, each of them whole; of numbers and strings only those that follow
 * @param numbers that may stand there
 * @param strings that may stand there
 */
public record ValueSet(Set<Kind> kinds, Ranges<BigDecimal> numbers, Strings strings) {

    /** Kinds of values that need no further telling apart. */
    public enum Kind {
        MISSING(""),
        NULL("null"),
        TRUE("true"),
        FALSE("false"),
        ARRAY("[]"),
        OBJECT("{}");

        private final String json;

        Kind(String json) {
            this.json = json;
        }
    }

    private static final Ranges<BigDecimal> NO_NUMBER = Ranges.none(Line.NUMBERS);

    public static final ValueSet ALL = new ValueSet(EnumSet.allOf(Kind.class), Ranges.all(Line.NUMBERS), Strings.ALL);
    public static final ValueSet NONE = new ValueSet(Set.of(), NO_NUMBER, Strings.NONE);
    public static final ValueSet MISSING = of(Kind.MISSING);
    public static final ValueSet PRESENT =
            new ValueSet(EnumSet.complementOf(EnumSet.of(Kind.MISSING)), ALL.numbers, ALL.strings);
    public static final ValueSet NUMBERS = of(ALL.numbers);
    public static final ValueSet STRINGS = of(ALL.strings);
    public static final ValueSet BOOLEANS = of(Kind.TRUE, Kind.FALSE);

    public static ValueSet of(Kind... kinds) {
        return new ValueSet(Set.of(kinds), NO_NUMBER, Strings.NONE);
    }

    static ValueSet of(Ranges<BigDecimal> numbers) {
        return new ValueSet(Set.of(), numbers, Strings.NONE);
    }

    static ValueSet of(Strings strings) {
        return new ValueSet(Set.of(), NO_NUMBER, strings);
    }

    public static ValueSet of(String text) {
        return of(Strings.only(text));
    }

    public static ValueSet of(BigDecimal number) {
        return of(Ranges.only(Line.NUMBERS, number.stripTrailingZeros()));
    }

    public static ValueSet of(boolean value) {
        return of(value ? Kind.TRUE : Kind.FALSE);
    }

    /** The numbers between two, both with them; an empty bound is none. */
    public static ValueSet between(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        Ranges<BigDecimal> from =
                low.map(least -> Ranges.below(Line.NUMBERS, least, false).not()).orElse(ALL.numbers);
        Ranges<BigDecimal> to =
                high.map(most -> Ranges.below(Line.NUMBERS, most, true)).orElse(ALL.numbers);
        return of(from.and(to));
    }

    public ValueSet and(ValueSet other) {
        Set<Kind> both = EnumSet.noneOf(Kind.class);
        kinds.stream().filter(other.kinds::contains).forEach(both::add);
        return new ValueSet(both, numbers.and(other.numbers), strings.and(other.strings));
    }

    public ValueSet or(ValueSet other) {
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        all.addAll(kinds);
        all.addAll(other.kinds);
        return new ValueSet(all, numbers.or(other.numbers), strings.or(other.strings));
    }

    /** All values of the types that it has some of; nothing at all is no type. */
    ValueSet types() {
        ValueSet types = without(Kind.MISSING);
        types = numbers.isEmpty() ? types : types.or(NUMBERS);
        types = strings.isEmpty() ? types : types.or(STRINGS);
        return kinds.contains(Kind.TRUE) || kinds.contains(Kind.FALSE) ? types.or(BOOLEANS) : types;
    }

    public ValueSet without(Kind kind) {
        Set<Kind> rest = EnumSet.noneOf(Kind.class);
        kinds.stream().filter(other -> other != kind).forEach(rest::add);
        return new ValueSet(rest, numbers, strings);
    }

    /** For a sentence: {@code is always "gold" or "silver"}, {@code is never there}. */
    public String phrase() {
        return Phrase.of(this);
    }

    /** Its strings, where they can be counted up. */
    public Optional<List<String>> texts() {
        return strings.finite();
    }

    /** Whether it is certain that it holds nothing. */
    public boolean isEmpty() {
        return kinds.isEmpty() && numbers.isEmpty() && strings.isEmpty();
    }

    public boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    public boolean contains(String text) {
        return strings.contains(text);
    }

    public boolean contains(BigDecimal number) {
        return numbers.contains(number);
    }

    /** Whether it holds one number or string only. */
    boolean single() {
        boolean text = numbers.isEmpty()
                && kinds.isEmpty()
                && strings.finite().filter(all -> all.size() == 1).isPresent();
        return text
                || strings.isEmpty()
                        && kinds.isEmpty()
                        && numbers.size() == 1
                        && numbers.finite().isPresent();
    }

    /** The values above or below its only one, or that one itself. */
    Optional<ValueSet> beside(boolean up, boolean same) {
        if (!single() || same) {
            return Optional.of(this);
        } else if (numbers.isEmpty()) {
            Ranges<String> below =
                    Ranges.below(Line.STRINGS, strings.finite().orElseThrow().get(0), up);
            return Optional.of(of(Strings.ordered(up ? below.not() : below)));
        }
        Ranges<BigDecimal> below =
                Ranges.below(Line.NUMBERS, numbers.from(0).value().orElseThrow(), up);
        return Optional.of(of(up ? below.not() : below));
    }

    /** One of its values, a plain one first; empty where none is found, or only that nothing is there. */
    public Optional<Sample> sample() {
        // what the tests look at is what is meant
        boolean asked = !numbers.isEmpty() && !numbers.isAll();
        Optional<String> text = asked ? Optional.empty() : strings.sample();
        if (text.isPresent()) {
            return text.map(found -> new Sample(Sample.quoted(found), of(found)));
        } else if (!numbers.isEmpty()) {
            BigDecimal number = Line.between(numbers.from(0), numbers.to(0));
            return Optional.of(new Sample(number.toPlainString(), of(number)));
        }
        return kinds.stream()
                .filter(kind -> kind != Kind.MISSING)
                .min(Kind::compareTo)
                .map(kind -> new Sample(kind.json, of(kind)));
    }
}
