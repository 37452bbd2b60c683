package io.github.steplint.facts.payload;

import java.util.Optional;
import java.util.Set;

/** The types that functions of JSONata give. Source: JSONata documentation, "Function library". */
final class JsonataResults {
    private static final Set<String> STRINGS = Set.of(
            "string",
            "substring",
            "substringBefore",
            "substringAfter",
            "uppercase",
            "lowercase",
            "trim",
            "pad",
            "join",
            "replace",
            "base64encode",
            "base64decode",
            "encodeUrl",
            "encodeUrlComponent",
            "decodeUrl",
            "decodeUrlComponent",
            "now",
            "fromMillis",
            "type",
            "uuid",
            "hash",
            "formatNumber",
            "formatBase",
            "formatInteger");
    private static final Set<String> NUMBERS = Set.of(
            "length",
            "number",
            "abs",
            "floor",
            "ceil",
            "round",
            "power",
            "sqrt",
            "sum",
            "count",
            "average",
            "millis",
            "toMillis",
            "random",
            "parseInteger");
    private static final Set<String> BOOLEANS = Set.of("contains", "not", "exists", "boolean");
    private static final Set<String> ALWAYS = Set.of("now", "uuid", "millis", "random", "count", "exists");

    private JsonataResults() {}

    static Optional<Payload> of(String function, Origin maker) {
        if (STRINGS.contains(function)) {
            return Optional.of(Shape.text(Texts.ANY, maker));
        } else if (NUMBERS.contains(function)) {
            return Optional.of(Shape.number(Range.ANY, maker));
        }
        return BOOLEANS.contains(function) ? Optional.of(Shape.bool(true, true, maker)) : Optional.empty();
    }

    /** Whether it gives something even of nothing. */
    static boolean always(String function) {
        return ALWAYS.contains(function);
    }
}
