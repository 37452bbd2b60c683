package io.github.steplint.facts.condition;

import io.github.steplint.expression.jsonata.Delimiters;
import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataParser;
import io.github.steplint.machine.ComparisonOperator;
import io.github.steplint.machine.Condition;
import io.github.steplint.machine.Holes;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a condition without which the whole does not hold.
 *
 * @param span where it is written
 * @param text what it tests, for a sentence
 * @param truth when it holds
 */
public record Part(Span span, String text, Truth truth) {
    private static final int LONGEST = 70;

    /** The parts that must all hold: those of {@code And}, however nested, or the condition itself. */
    public static List<Part> of(Condition condition) {
        List<Part> parts = new ArrayList<>();
        collect(condition, parts);
        return parts;
    }

    /** Two parts that exclude each other, or one that never holds; empty where it takes more to see it. */
    public static List<Part> conflict(Condition condition) {
        List<Part> parts = of(condition);
        for (int i = 0; i < parts.size(); i++) {
            Part one = parts.get(i);
            if (one.truth.yes().none()) {
                return List.of(one);
            }
        }
        for (int j = 1; j < parts.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (parts.get(i).truth.yes().and(parts.get(j).truth.yes()).none()) {
                    return List.of(parts.get(i), parts.get(j));
                }
            }
        }
        return List.of();
    }

    private static void collect(Condition condition, List<Part> parts) {
        if (condition instanceof Condition.And and) {
            and.members().forEach(member -> collect(member, parts));
        } else if (condition instanceof Condition.Expression expression
                && expression.member().value() instanceof Node.Str text
                && formula(text).isPresent()) {
            collect(formula(text).get(), text, false, parts);
        } else {
            parts.add(new Part(condition.node().head(), text(condition), Decision.of(condition)));
        }
    }

    private static void collect(Expr expr, Node.Str text, boolean cast, List<Part> parts) {
        if (expr instanceof Expr.Binary binary && binary.operator().equals("and")) {
            collect(binary.left(), text, true, parts);
            collect(binary.right(), text, true, parts);
        } else if (expr instanceof Expr.Block block && block.expressions().size() == 1) {
            collect(block.expressions().get(0), text, cast, parts);
        } else {
            int inside = Delimiters.OPENING_LENGTH;
            Span span = text.text().span(expr.start() + inside, expr.end() + inside);
            String source = Delimiters.inside(text.value()).substring(expr.start(), expr.end());
            parts.add(new Part(span, cut(source.strip().replaceAll("\\s+", " ")), FormulaTruth.of(expr, cast)));
        }
    }

    static Optional<Expr> formula(Node.Str text) {
        return Holes.isHole(text) || !Delimiters.enclose(text.value())
                ? Optional.empty()
                : JsonataParser.parse(Delimiters.inside(text.value())).expression();
    }

    /** What a condition tests, for a sentence: {@code $.sum NumericLessThan 5}. */
    public static String text(Condition condition) {
        if (condition instanceof Condition.Comparison comparison) {
            return cut(comparison(comparison));
        } else if (condition instanceof Condition.Not not) {
            return cut("Not " + text(not.member()));
        } else if (condition instanceof Condition.And and) {
            return cut("And of " + and.members().size() + " tests");
        } else if (condition instanceof Condition.Or or) {
            return cut("Or of " + or.members().size() + " tests");
        }
        Node value = ((Condition.Expression) condition).member().value();
        return cut(value.span().text().strip().replaceAll("\\s+", " "));
    }

    private static String comparison(Condition.Comparison comparison) {
        Node variable = comparison.variable().value();
        String path = variable instanceof Node.Str text
                ? text.value()
                : variable.span().text();
        Node operand = comparison.operand().value();
        String value = operand instanceof Node.Str text
                ? comparison.operator().operand() == ComparisonOperator.Operand.PATH
                        ? text.value()
                        : '"' + text.value() + '"'
                : operand.span().text();
        return path + " " + comparison.operator() + " " + value;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
