package io.github.steplint.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Words outside quotes where JSON has none, and what their writers meant. */
final class JsonWords {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-+.]?[0-9][0-9a-zA-Z_.+-]*|[-+.]");
    private static final Pattern TYPOGRAPHIC = Pattern.compile("[“”„«»]");
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final Set<String> NULLS = Set.of("none", "nil", "undefined", "nul");

    private JsonWords() {}

    /** Whether a word is a number, {@code true}, {@code false} or {@code null}. */
    static boolean isValue(String word) {
        return LITERALS.contains(word) || NUMBER.matcher(word).matches();
    }

    static void tellName(String word, int start, Problems problems) {
        int end = start + word.length();
        if (word.startsWith("'")) {
            singleQuotes(word, start, problems);
        } else if (TYPOGRAPHIC.matcher(word).find()) {
            typographic(word, start, problems);
        } else if (word.endsWith("\"")) {
            problems.broken(start, end, "the opening quote of this name is missing", write("\"" + word));
        } else {
            problems.broken(start, end, "the name " + Scan.quote(word) + " has no quotes", write("\"" + word + "\""));
        }
    }

    static void tellValue(String word, int start, Problems problems) {
        int end = start + word.length();
        String shown = Scan.quote(word);
        if (word.startsWith("'")) {
            singleQuotes(word, start, problems);
        } else if (TYPOGRAPHIC.matcher(word).find()) {
            typographic(word, start, problems);
        } else if (word.endsWith("\"")) {
            problems.broken(start, end, "the opening quote of this string is missing", write("\"" + word));
        } else if (LIKE_A_NUMBER.matcher(word).matches()) {
            problems.broken(start, end, shown + " is not a number as JSON writes them", numberHelp(word));
        } else if (literal(word).isPresent()) {
            problems.broken(
                    start,
                    end,
                    shown + " is not a value of JSON",
                    write(literal(word).get()));
        } else {
            String help = word.matches("[\\w$.-]+") ? write("\"" + word + "\"") : "";
            problems.broken(start, end, shown + " is not a value of JSON; a string stands in double quotes", help);
        }
    }

    private static Optional<String> literal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (NULLS.contains(lower)) {
            return Optional.of("null");
        }
        return LITERALS.contains(lower) ? Optional.of(lower) : Spelling.nearest(lower, LITERALS);
    }

    private static void singleQuotes(String word, int start, Problems problems) {
        String inner = word.substring(1, word.endsWith("'") && word.length() > 1 ? word.length() - 1 : word.length());
        problems.broken(
                start,
                start + word.length(),
                "JSON has no single quotes; names and strings stand in double quotes",
                write("\"" + inner + "\""));
    }

    private static void typographic(String word, int start, Problems problems) {
        problems.broken(
                start,
                start + word.length(),
                "these are typographic quotes; names and strings of JSON stand in straight ones",
                write(TYPOGRAPHIC.matcher(word).replaceAll("\"")));
    }

    private static String numberHelp(String word) {
        String plain = word.startsWith("+") ? word.substring(1) : word;
        plain = plain.replaceFirst("^(-?)\\.", "$10.").replaceFirst("\\.$", ".0");
        plain = plain.replaceFirst("^(-?)0+(?=[0-9])", "$1");
        boolean mended = NUMBER.matcher(plain).matches() && !plain.equals(word);
        return mended ? write(plain) : word.length() < 2 ? "" : write("\"" + word + "\"");
    }

    private static String write(String text) {
        return text.length() > 80 ? "" : "write " + text;
    }
}
