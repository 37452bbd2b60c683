package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.JsonPath;
import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.ExpressionPlace;
import io.github.steplint.machine.State;
import io.github.steplint.source.Span;
import java.util.List;

/**
 * A path that a state reads, and what it finds there.
 *
 * @param place of the expression
 * @param path that is read; of a JSONata expression the same as a JSONPath
 * @param text as it is written
 * @param span where it is written
 * @param reading what it finds
 * @param need what becomes of the state where it finds nothing
 * @param root of the path as it is written: {@code $}, {@code $states.input}
 */
public record PayloadRead(
        ExpressionPlace place, JsonPath path, String text, Span span, Reading reading, Need need, String root) {

    /** What becomes of a state that finds nothing. */
    public enum Need {
        /** It fails. */
        FAILS,
        /** It fails as AWS documents it, although not everybody saw that: a test of the type. */
        TESTS,
        /** A comparison is false. */
        COMPARES,
        /** The expression asks whether there is something. */
        ASKS
    }

    /** How a path from the same root is written. */
    public String written(List<Step> steps) {
        return Paths.text(root, steps, state().language());
    }

    /** What holds of both, which are the same path on different ways. */
    PayloadRead join(PayloadRead other) {
        return new PayloadRead(place, path, text, span, reading.join(other.reading), need, root);
    }

    /** The state that reads. */
    public State state() {
        return place.state();
    }
}
