package io.github.steplint.facts;

import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.source.Span;

/**
 * A variable that is read.
 *
 * @param name of the variable, without its dollar
 * @param at where it is written
 * @param place of the expression
 * @param scope in which the state stands
 * @param need what becomes of the state where the variable has no value
 */
public record VariableRead(String name, Span at, ExpressionPlace place, Scope scope, Need need) {

    /** The state that reads it. */
    public State state() {
        return place.state();
    }

    /** What becomes of a state where a variable that it reads has no value. */
    public enum Need {
        /** It fails. */
        FAILS,
        /** It depends on the rest of the expression. */
        DEPENDS,
        /** The expression asks whether there is a value. */
        ASKS
    }
}
