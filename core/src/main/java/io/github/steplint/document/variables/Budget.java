package io.github.steplint.document.variables;

import io.github.steplint.source.Copies;
import io.github.steplint.source.Node;

/** How much the variables of one file may make of it. A real configuration needs a hundredth. */
final class Budget {
    static final int MOST_NEST = 10;
    private static final int MOST_DEPTH = 150;
    private static final int MOST_RECURSION = 600;

    /** A variable in a variable takes four times the stack that an object in an object takes. */
    static final int VARIABLE = 4;

    static final int VALUE = 1;

    private int values = 250_000;
    private int characters = 16_000_000;
    private int variables = 50_000;
    private int recursion;

    /** Takes a copy of a value out of the budget; false if there is not enough left. */
    boolean copy(Node node) {
        if (!(node instanceof Node.Obj) && !(node instanceof Node.Arr)) {
            return values-- > 0;
        }
        if (values <= 0 || Copies.height(node) > MOST_DEPTH) {
            return false;
        }
        values -= Copies.size(node);
        return values > 0;
    }

    boolean text(int length) {
        characters -= length;
        return characters > 0;
    }

    boolean variable() {
        return --variables > 0;
    }

    /** Goes deeper; false if that is too deep. Either way {@link #leave} comes after it. */
    boolean enter(int weight) {
        recursion += weight;
        return recursion < MOST_RECURSION;
    }

    void leave(int weight) {
        recursion -= weight;
    }
}
