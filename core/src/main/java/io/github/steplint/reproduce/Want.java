package io.github.steplint.reproduce;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.facts.condition.ValueSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that must be so for an execution to go the way that is wanted.
 *
 * @param source where the value comes from, seen from a state
 * @param steps to the place in it; of a variable the first is its name
 * @param set what must stand there
 */
record Want(Source source, List<Step> steps, ValueSet set) {

    /** What a state's data can come from. */
    enum Source {
        /** The state's input. */
        INPUT,
        /** The variables when the state is entered. */
        VARIABLE,
        /** What the state's work gives. */
        RESULT,
        /** The input of the execution. */
        EXECUTION,
        /** The item that the iteration around the state works on. */
        ITEM
    }

    Want at(Source other, List<Step> begin, List<Step> rest) {
        List<Step> all = new ArrayList<>(begin);
        all.addAll(rest);
        return new Want(other, all, set);
    }

    boolean startsWith(List<Step> begin) {
        return steps.size() >= begin.size() && steps.subList(0, begin.size()).equals(begin);
    }

    List<Step> from(int start) {
        return steps.subList(start, steps.size());
    }
}
