package io.github.steplint.expression.jsonpath;

import java.util.List;

/**
 * A path.
 *
 * @param root where it starts
 * @param steps from there on
 */
public record JsonPath(Root root, List<Step> steps) {

    /** What a path starts from. */
    public sealed interface Root {
        /** {@code $}: the input of the field. */
        record Input() implements Root {}

        /** {@code $$}: the context object. */
        record Context() implements Root {}

        /** {@code $name}: a variable. */
        record Variable(String name) implements Root {}

        /** {@code @}: the item that a filter looks at. */
        record Item() implements Root {}
    }

    /** Whether it leads to one place at the most, so that finding nothing there is a failure. */
    public boolean definite() {
        return steps.stream().allMatch(Step::definite);
    }

    /**
     * Whether it is a reference path: names and indices that do not count from the end. Source: ASL specification,
     * "Reference Paths".
     */
    public boolean reference() {
        return steps.stream()
                .allMatch(step -> step instanceof Step.Name || step instanceof Step.Index index && index.index() >= 0);
    }

    /** The path in its plainest spelling; parsing it gives an equal path. */
    @Override
    public String toString() {
        return Printer.print(this);
    }
}
