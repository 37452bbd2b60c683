package io.github.steplint.facts.condition;

import io.github.steplint.facts.condition.ValueSet.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what may stand in a place. */
final class Phrase {
    private static final int MOST = 4;

    private Phrase() {}

    /** {@code is always "gold" or "silver"}, {@code is never there}. */
    static String of(ValueSet set) {
        List<String> parts = parts(set.without(Kind.MISSING));
        if (parts.isEmpty()) {
            return "is never there";
        }
        String values = parts.size() == 1
                ? parts.get(0)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " or " + parts.get(parts.size() - 1);
        return set.has(Kind.MISSING) ? "is " + values + ", if it is there" : "is always " + values;
    }

    private static List<String> parts(ValueSet set) {
        List<String> parts = new ArrayList<>();
        if (!set.strings().isEmpty()) {
            parts.addAll(texts(set.strings()));
        }
        for (int i = 0; i < set.numbers().size(); i++) {
            parts.add(range(set.numbers().from(i), set.numbers().to(i)));
        }
        if (set.has(Kind.TRUE) && set.has(Kind.FALSE)) {
            parts.add("a boolean");
        } else if (set.has(Kind.TRUE) || set.has(Kind.FALSE)) {
            parts.add(set.has(Kind.TRUE) ? "true" : "false");
        }
        add(parts, set.has(Kind.NULL), "null");
        add(parts, set.has(Kind.OBJECT), "an object");
        add(parts, set.has(Kind.ARRAY), "an array");
        return parts;
    }

    private static void add(List<String> parts, boolean there, String text) {
        if (there) {
            parts.add(text);
        }
    }

    private static List<String> texts(Strings strings) {
        Optional<List<String>> finite = strings.finite().filter(texts -> texts.size() <= MOST);
        return finite.map(texts -> texts.stream().map(Sample::quoted).collect(Collectors.toList()))
                .orElse(List.of("a string"));
    }

    private static String range(Cut<BigDecimal> from, Cut<BigDecimal> to) {
        Optional<BigDecimal> single = from.value()
                .filter(low ->
                        to.value().filter(high -> high.compareTo(low) == 0).isPresent());
        if (single.isPresent()) {
            return single.get().toPlainString();
        } else if (from.value().isEmpty() && to.value().isEmpty()) {
            return "a number";
        }
        String low = from.value()
                .map(BigDecimal::toPlainString)
                .map(text -> " from " + text)
                .orElse("");
        String high = to.value()
                .map(BigDecimal::toPlainString)
                .map(text -> " up to " + text)
                .orElse("");
        return "a number" + low + high;
    }
}
