package io.github.steplint.facts;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.expression.jsonpath.JsonPathParser;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds strings of one state that look like expressions, but are sent as they are. */
final class PlainTexts {
    /**
     * A path as a person would write it: with at least one name, and nothing but what belongs to a path. Amounts
     * ({@code $5}), {@code $LATEST}, {@code $HOME} and a lone {@code $} are not meant as paths.
     */
    private static final Pattern PATH = Pattern.compile("\\$\\$?(\\.[A-Za-z_]|\\[['\"*0-9?]).*", Pattern.DOTALL);

    private static final Pattern CALL = Pattern.compile("States\\.[A-Za-z0-9]+\\(.*\\)\\s*", Pattern.DOTALL);
    /** A path inside what could be a URL, a key of S3 or a file's name. */
    private static final Pattern IN_WORD =
            Pattern.compile("[\\w/:.?&=%#@,~+-]*[/:=_-]\\$\\$?\\.[A-Za-z_][\\w/:.?&=%#@,~+-]*");

    /** A path between words; {@code lax $.a} and {@code strict $.a} are SQL's own. */
    private static final Pattern IN_SENTENCE =
            Pattern.compile("(?!(lax|strict) )[\\w.,:;!?' -]* \\$\\$?\\.[A-Za-z_][\\w.,:;!?' -]*");

    /** Keys whose values are paths or expressions for somebody else. */
    private static final Pattern CONFIGURED = Pattern.compile(
            "(?i)((json|input|output|items|result|error|context|source|target|reference)_?paths?(map)?|.*expression|selector|jmespath|.*query(string)?|.*(filter|pattern))");

    /** Paths that are so short that they count as such only under the keys of what a service or function is given. */
    private static final Set<String> ROOTS = Set.of("$", "$$");

    private static final Set<String> BODIES = Set.of("Payload", "Input", "MessageBody", "Message", "RequestBody");

    private static final Pattern BLANKS = Pattern.compile("\\s+\\{%.*%}\\s*|\\{%.*%}\\s+", Pattern.DOTALL);

    private final boolean jsonata;
    private final List<PlainText> found = new ArrayList<>();

    PlainTexts(boolean jsonata) {
        this.jsonata = jsonata;
    }

    List<PlainText> found() {
        return found;
    }

    static boolean looksLikeExpression(String text) {
        return looksLikePath(text) || CALL.matcher(text).matches();
    }

    static boolean looksLikePath(String text) {
        return PATH.matcher(text).matches()
                && JsonPathParser.parse(text).fault().isEmpty();
    }

    /** Whether a path there is meant for somebody else, or is told as a value of the wrong type. */
    private static boolean leftAlone(ExpressionPlace place) {
        boolean whole =
                !place.element() && place.key().value().equals(place.field().text());
        return whole
                ? !place.field().takesText()
                : CONFIGURED.matcher(place.key().value()).matches();
    }

    private static boolean embeds(String text) {
        return text.indexOf("$.") > 0
                && (IN_WORD.matcher(text).matches() || IN_SENTENCE.matcher(text).matches());
    }

    /** A string of a payload that is not evaluated. */
    void text(ExpressionPlace place, Node.Str node) {
        if (jsonata) {
            inJsonata(place, node);
        } else if (Delimiters.enclose(node.value())
                || BLANKS.matcher(node.value()).matches()) {
            add(place, node, PlainText.Kind.JSONATA);
        } else if (!leftAlone(place) && !Holes.isHole(node)) {
            inJsonPath(place, node);
        }
    }

    private void inJsonPath(ExpressionPlace place, Node.Str node) {
        if (looksLikeExpression(node.value())
                || ROOTS.contains(node.value()) && BODIES.contains(place.key().value())) {
            add(place, node, place.element() ? PlainText.Kind.IN_ARRAY : PlainText.Kind.WITHOUT_SUFFIX);
        } else if (embeds(node.value())) {
            add(place, node, PlainText.Kind.EMBEDDED);
        }
    }

    /** A string in a field that has a twin for paths. */
    void literal(ExpressionPlace place, Node node) {
        if (node instanceof Node.Str text && looksLikeExpression(text.value()) && !Holes.isHole(node)) {
            add(place, text, PlainText.Kind.WITHOUT_PATH);
        }
    }

    /** A key that ends in {@code .$} where that means nothing. */
    void suffix(ExpressionPlace place) {
        add(place, place.key(), PlainText.Kind.SUFFIX);
    }

    /** A value in which nothing is evaluated. */
    void fixed(ExpressionPlace place, Node value) {
        if (value instanceof Node.Str text) {
            if (looksLikeExpression(text.value()) && !Holes.isHole(text) || Delimiters.enclose(text.value())) {
                add(place, text, PlainText.Kind.IN_RESULT);
            }
        } else if (value instanceof Node.Arr array) {
            array.items().forEach(item -> fixed(place.inArray(), item));
        } else if (value instanceof Node.Obj object && !Holes.isHole(value)) {
            object.members().forEach(member -> fixed(place.under(member.key()), member));
        }
    }

    private void fixed(ExpressionPlace place, Node.Member member) {
        boolean suffix = member.name().endsWith(ExpressionFinder.SUFFIX);
        if (suffix) {
            suffix(place);
        }
        if (!suffix || !(member.value() instanceof Node.Str)) {
            fixed(place, member.value());
        }
    }

    private void inJsonata(ExpressionPlace place, Node.Str node) {
        String text = node.value();
        if (BLANKS.matcher(text).matches()) {
            add(place, node, PlainText.Kind.BLANKS_AROUND);
        } else if (text.indexOf("{%") >= 0 && text.indexOf("%}", text.indexOf("{%")) >= 0) {
            add(place, node, PlainText.Kind.TEXT_AROUND);
        } else if (text.strip().startsWith("{%") || text.strip().endsWith("%}")) {
            add(place, node, PlainText.Kind.HALF_DELIMITER);
        } else if (!leftAlone(place) && looksLikeExpression(text) && !Holes.isHole(node)) {
            add(place, node, PlainText.Kind.JSONPATH);
        }
    }

    private void add(ExpressionPlace place, Node.Str node, PlainText.Kind kind) {
        found.add(new PlainText(place, node, kind));
    }
}
