package io.github.steplint.facts.payload;

import io.github.steplint.expression.jsonpath.Step;
import io.github.steplint.machine.Condition;
import io.github.steplint.source.Node;
import java.util.List;

/** Takes down what the fields of a state find. */
interface Log {
    Log NONE = new Log() {};

    default void read(PayloadRead read) {}

    default void type(TypeUse use) {}

    /** A comparison, with what may hold of it. */
    default void test(Condition.Comparison comparison, Payload variable, boolean mayHold, boolean mayFail) {}

    /** A result that is put where ResultPath says. */
    default void placed(Node.Member resultPath) {}

    /** A path that a result cannot be put at. */
    default void unplaced(Node.Member resultPath, List<Step> steps, Payload base) {}
}
