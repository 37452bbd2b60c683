package io.github.steplint.expression.jsonpath;

import java.util.List;
import java.util.OptionalInt;

/** One step of a path. */
public sealed interface Step {

    /** Whether it leads to one place at the most. */
    default boolean definite() {
        return false;
    }

    /** {@code .name} or {@code ['name']}. */
    record Name(String name) implements Step {
        @Override
        public boolean definite() {
            return true;
        }
    }

    /** {@code ['a','b']}: an object with just these members. */
    record Names(List<String> names) implements Step {
        @Override
        public boolean definite() {
            return true;
        }
    }

    /** {@code [2]}; a negative index counts from the end. */
    record Index(int index) implements Step {
        @Override
        public boolean definite() {
            return true;
        }
    }

    /** {@code [0,2]}. */
    record Indices(List<Integer> indices) implements Step {}

    /** {@code [1:3]}: from (inclusive) to (exclusive), either may be absent. */
    record Slice(OptionalInt from, OptionalInt to) implements Step {}

    /** {@code .*} or {@code [*]}. */
    record Wildcard() implements Step {}

    /** {@code ..} before the step that follows it. */
    record DeepScan() implements Step {}

    /** {@code [?(…)]}. */
    record Filter(Predicate predicate) implements Step {}

    /** {@code .length()} and the other functions of Jayway. */
    record Function(String name) implements Step {
        @Override
        public boolean definite() {
            return true;
        }
    }
}
