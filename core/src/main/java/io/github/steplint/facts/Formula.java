package io.github.steplint.facts;

import io.github.steplint.expression.jsonata.Expr;
import io.github.steplint.expression.jsonata.JsonataFacts;
import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.source.Node;
import io.github.steplint.source.Span;
import java.util.List;

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

    /** What it reads of the context object, as the paths that would read it in JSONPath. */
    public List<ContextRead> contexts() {
        return facts.reads("states").stream()
                .filter(read ->
                        read.path().size() > 1 && read.path().get(0).name().equals("context"))
                .map(read -> {
                    List<JsonataFacts.Segment> names =
                            read.path().subList(1, read.path().size());
                    List<Step> steps = names.stream()
                            .map(name -> (Step) new Step.Name(name.name()))
                            .toList();
                    Span span = span(read.start(), names.get(names.size() - 1).end());
                    return new ContextRead(new JsonPath(new JsonPath.Root.Context(), steps), span);
                })
                .toList();
    }

    /** A read of the context object. */
    public record ContextRead(JsonPath path, Span span) {}

    /** A part of the expression as it is written, on one line. */
    public String text(int start, int end) {
        return use.source().substring(start, end).strip().replaceAll("\\s+", " ");
    }
}
