package io.github.steplint.facts;

import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds strings of one state that look like expressions, but are sent as they are. */
final class PlainTexts {
    /**
     * A path as a person would write it: with at least one name, and nothing but what belongs to a path. Amounts
     * ({@code $5}), {@code $LATEST}, {@code $HOME} and a lone {@code $} are not meant as paths.
     */
    private static final Pattern PATH = Pattern.compile("\\$\\$?(\\.[A-Za-z_]|\\[['\"*0-9?]).*", Pattern.DOTALL);

    private static final Pattern CALL = Pattern.compile("States\\.[A-Za-z0-9]+\\(.*\\)\\s*", Pattern.DOTALL);
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
        return PATH.matcher(text).matches() || CALL.matcher(text).matches();
    }

    /** A string of a payload that is not evaluated. */
    void text(ExpressionPlace place, Node.Str node) {
        if (jsonata) {
            inJsonata(place, node);
        } else if (ExpressionFinder.isJsonata(node.value())
                || BLANKS.matcher(node.value()).matches()) {
            add(place, node, PlainText.Kind.JSONATA);
        } else if (looksLikeExpression(node.value()) && !Holes.isHole(node)) {
            add(place, node, place.element() ? PlainText.Kind.IN_ARRAY : PlainText.Kind.WITHOUT_SUFFIX);
        }
    }

    /** A key that ends in {@code .$} where that means nothing. */
    void suffix(ExpressionPlace place) {
        add(place, place.key(), PlainText.Kind.SUFFIX);
    }

    /** A value in which nothing is evaluated. */
    void fixed(ExpressionPlace place, Node value) {
        if (value instanceof Node.Str text) {
            if (looksLikeExpression(text.value()) && !Holes.isHole(text) || ExpressionFinder.isJsonata(text.value())) {
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
        } else if (text.strip().startsWith("{%") || text.strip().endsWith("%}")) {
            add(place, node, PlainText.Kind.HALF_DELIMITER);
        } else if (looksLikeExpression(text) && !Holes.isHole(node)) {
            add(place, node, PlainText.Kind.JSONPATH);
        }
    }

    private void add(ExpressionPlace place, Node.Str node, PlainText.Kind kind) {
        found.add(new PlainText(place, node, kind));
    }
}
