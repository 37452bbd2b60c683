package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.QueryLanguage;
import io.github.steplint.source.Node;
import java.util.List;

/**
 * A result that cannot be put where ResultPath says, since the path leads through something that is no object.
 *
 * @param resultPath the member
 * @param steps of the path
 * @param base into which it is to be put
 */
public record Unplaced(Node.Member resultPath, List<Step> steps, Payload base) {

    /** The first value on the path that cannot hold another. */
    public Payload value() {
        return at(depth());
    }

    /** Where that value is. */
    public String obstacle() {
        int depth = depth();
        return depth == 0 ? "the input" : Paths.text("$", steps.subList(0, depth), QueryLanguage.JSONPATH);
    }

    private int depth() {
        int depth = 0;
        while (depth + 1 < steps.size() && !at(depth + 1).isNothing() && holds(at(depth), steps.get(depth))) {
            depth++;
        }
        return depth;
    }

    private static boolean holds(Payload value, Step step) {
        return value.mayBe(step instanceof Step.Index ? Kind.ARRAY : Kind.OBJECT);
    }

    private Payload at(int depth) {
        return PathReader.read(base, steps.subList(0, depth)).value();
    }
}
