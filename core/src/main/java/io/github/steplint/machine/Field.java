package io.github.steplint.machine;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may stand in one field of an object of the language.
 *
 * @param name of the field
 * @param form of its value
 * @param traits what else is to know about it
 * @param range of its number, if it has one
 * @param words that it may be, if they are listed
 * @param instead the field that says the same in the other query language
 */
record Field(
        String name,
        Form form,
        Set<Trait> traits,
        Optional<Range> range,
        List<String> words,
        Optional<String> instead) {

    /** What is to know about a field. */
    enum Trait {
        REQUIRED,
        /** Only in JSONPath states. */
        JSONPATH,
        /** Only in JSONata states. */
        JSONATA,
        /** May be a JSONata expression in a JSONata state. */
        EXPRESSION,
        /** An array or object that must hold something. */
        NON_EMPTY,
        /** RFC 3339. */
        TIMESTAMP,
        /** AWS is not known to refuse another value: words may be added to it, forms may be coerced. */
        LENIENT,
        /** Accepted here, though it is not documented to be. */
        UNDOCUMENTED
    }

    /**
     * @param min inclusive
     * @param max inclusive
     * @param tolerated a value below {@code min} that AWS is not known to refuse
     * @param phrase in words
     */
    record Range(BigDecimal min, Optional<BigDecimal> max, Optional<BigDecimal> tolerated, String phrase) {
        boolean holds(BigDecimal value) {
            return value.compareTo(min) >= 0
                    && max.map(bound -> value.compareTo(bound) <= 0).orElse(true);
        }

        boolean refused(BigDecimal value) {
            return tolerated.map(exception -> value.compareTo(exception) != 0).orElse(true);
        }
    }

    static Field of(String name, Form form, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Field(name, form, set, Optional.empty(), List.of(), Optional.empty());
    }

    Field from(long min) {
        return within(new Range(BigDecimal.valueOf(min), Optional.empty(), Optional.empty(), min + " or more"));
    }

    Field within(long min, long max) {
        return within(new Range(
                BigDecimal.valueOf(min),
                Optional.of(BigDecimal.valueOf(max)),
                Optional.empty(),
                "from " + min + " to " + max));
    }

    /** AWS is not known to refuse this value, though it is out of the range. */
    Field tolerating(long value) {
        Range old = range.orElseThrow();
        return within(new Range(old.min(), old.max(), Optional.of(BigDecimal.valueOf(value)), old.phrase()));
    }

    Field words(String... allowed) {
        return new Field(name, form, traits, range, List.of(allowed), instead);
    }

    Field instead(String other) {
        return new Field(name, form, traits, range, words, Optional.of(other));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether the field exists in states of that language. */
    boolean speaks(QueryLanguage language) {
        return !(has(Trait.JSONPATH) && language == QueryLanguage.JSONATA)
                && !(has(Trait.JSONATA) && language == QueryLanguage.JSONPATH);
    }

    /** Whether its value may be an expression in a state of that language, as far as one can tell. */
    boolean takesExpression(QueryLanguage language) {
        return has(Trait.EXPRESSION) && language != QueryLanguage.JSONPATH;
    }

    /** What the value must be, in words. */
    String expected(QueryLanguage language) {
        return form.phrase() + (takesExpression(language) ? " or a JSONata expression" : "");
    }

    private Field within(Range bounds) {
        return new Field(name, form, traits, Optional.of(bounds), words, instead);
    }
}
