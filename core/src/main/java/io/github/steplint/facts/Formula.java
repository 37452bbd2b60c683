package io.github.steplint.facts;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;

/**
 * A JSONata expression that can be read, and what its text tells. All indices are in the text between the delimiters.
 *
 * @param use of the expression in the state machine
 * @param expression its tree
 * @param facts what it reads, calls and gives
 */
public record Formula(ExpressionUse.JsonataUse use, Expr expression, JsonataFacts facts) {

    public ExpressionPlace place() {
        return use.place();
    }

    /** The whole string, delimiters included. */
    public Node.Str node() {
        return use.node();
    }

    /** Whether it is the whole value of its field, not a part of it. */
    public boolean whole() {
        return !place().element() && place().key().value().equals(place().fieldText());
    }

    /** Where a part of the expression is written. */
    public Span span(int start, int end) {
        return use.span(start, end);
    }

    /** A part of the expression as it is written, on one line. */
    public String text(int start, int end) {
        return use.source().substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
