package io.github.steplint.machine;

import io.github.steplint.source.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Comparison operators that people expect and the language does not have. */
final class Inventions {
    private static final Pattern LIKE_AN_OPERATOR =
            Pattern.compile("(String|Numeric|Number|Boolean|Timestamp|Array|Is|In$|Not|Equals|Contains|Matches).*|"
                    + ".*(Equals?|Than|Path|With|Matches|Contains)|(All|Any|None)(Of)?");
    private static final Map<Pattern, String> ADVICE = Map.of(
            Pattern.compile("(.+?)(?:Not|Un)(?:Equals?|EqualTo)"), "put a rule with $1Equals inside Not",
            Pattern.compile("(?:String)?(?:Not)?(?:Contains|Includes|Like|Regex)"), "StringMatches takes \"*text*\"",
            Pattern.compile("(?:String)?(?:StartsWith|BeginsWith|Prefix)"), "StringMatches takes \"text*\"",
            Pattern.compile("(?:String)?(?:EndsWith|Suffix)"), "StringMatches takes \"*text\"",
            Pattern.compile("(?:String|Numeric)?(?:In|IsIn|OneOf|AnyOf)"), "put one rule for each value inside Or",
            Pattern.compile("All(?:Of)?|Any|None(?:Of)?"), "And and Or take an array of rules",
            Pattern.compile("IsNot(.+)"), "Is$1 takes false",
            Pattern.compile("Is(?:Missing|Absent|Undefined)|NotExists"), "IsPresent takes false",
            Pattern.compile("StringMatchesPath"), "StringMatches has no form that takes a path",
            Pattern.compile("Is(?:Array|Object|Map|List)"), "no operator tells arrays or objects apart");
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("Equals", "StringEquals"),
            Map.entry("Matches", "StringMatches"),
            Map.entry("GreaterThan", "NumericGreaterThan"),
            Map.entry("LessThan", "NumericLessThan"),
            Map.entry("Exists", "IsPresent"),
            Map.entry("IsDefined", "IsPresent"),
            Map.entry("IsNumber", "IsNumeric"),
            Map.entry("IsInteger", "IsNumeric"),
            Map.entry("IsTrue", "BooleanEquals"),
            Map.entry("IsDate", "IsTimestamp"),
            Map.entry("TimestampBefore", "TimestampLessThan"),
            Map.entry("TimestampAfter", "TimestampGreaterThan"));
    private static final Pattern OR_EQUAL = Pattern.compile("(.*Than)(?:Or)?Equals?(?:To)?(Path)?");

    private Inventions() {}

    /** Whether a name looks like an operator rather than another field of the rule. */
    static boolean isLikely(String name, Shape rule) {
        Optional<String> near = Spelling.nearest(name, rule.names());
        return near.isPresent()
                ? ComparisonOperator.named(near.get()).isPresent()
                : MEANT.containsKey(name)
                        || LIKE_AN_OPERATOR.matcher(name).matches()
                                && Names.elsewhere(name, true).isEmpty();
    }

    /** The operator that was meant. */
    static Optional<String> meant(String name) {
        if (advice(name).isPresent()) {
            return Optional.empty();
        }
        String plain = name.replaceFirst("^Number", "Numeric");
        var orEqual = OR_EQUAL.matcher(plain);
        if (orEqual.matches()) {
            String path = orEqual.group(2) == null ? "" : orEqual.group(2);
            String built = orEqual.group(1) + "Equals" + path;
            plain = MEANT.containsKey(orEqual.group(1)) ? MEANT.get(orEqual.group(1)) + "Equals" + path : built;
        }
        String candidate = MEANT.getOrDefault(plain, plain);
        return ComparisonOperator.named(candidate)
                .map(Enum::name)
                .or(() -> Spelling.nearest(candidate, ComparisonOperator.names()));
    }

    /** What to write where no single operator does it. */
    static Optional<String> advice(String name) {
        List<Map.Entry<Pattern, String>> fitting = ADVICE.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(name).matches())
                .toList();
        return fitting.stream()
                .findFirst()
                .map(entry -> entry.getKey().matcher(name).replaceFirst(entry.getValue()))
                .filter(advice -> !advice.startsWith("put a rule")
                        || ComparisonOperator.named(advice.split(" ")[4]).isPresent());
    }
}
