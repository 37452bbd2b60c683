package io.github.steplint.expression.jsonata;

import java.util.ArrayList;
import java.util.Collection;

/** An array, or a sequence: what a path or a mapping gave, of which a single item comes without an array around it. */
final class Seq extends ArrayList<Object> {
    private static final long serialVersionUID = 1L;

    /** Whether this is a sequence. */
    boolean sequence;
    /** Whether a sequence of one item stays an array. */
    boolean keepSingleton;
    /** Whether the array was constructed in a path, where it must not be flattened. */
    boolean cons;
    /** Whether the items are rows of bindings. */
    boolean tuples;
    /** Whether this stands around an input document that is an array. */
    boolean outer;

    Seq() {}

    Seq(Collection<?> items) {
        super(items);
    }

    static Seq sequence() {
        Seq seq = new Seq();
        seq.sequence = true;
        return seq;
    }

    static Seq sequence(Object item) {
        Seq seq = sequence();
        seq.add(item);
        return seq;
    }

    static Seq array(Object item) {
        Seq seq = new Seq();
        seq.add(item);
        return seq;
    }
}
