package io.github.steplint.expression.jsonata;

import java.util.List;

/**
 * The arguments of a call to a built-in function.
 *
 * @param values in order; fewer than the function has parameters where the rest is missing
 * @param input the context of the call
 * @param frame the variables of the call
 * @param run the evaluation
 */
record Arguments(List<Object> values, Object input, Frame frame, Interpreter run) {
    int size() {
        return values.size();
    }

    Object get(int index) {
        return index < values.size() ? values.get(index) : null;
    }

    boolean missing(int index) {
        return get(index) == null;
    }

    String text(int index) {
        return get(index) instanceof String text ? text : null;
    }

    /** A number that is known to be there. */
    double number(int index) {
        return get(index) instanceof Double number ? number : Double.NaN;
    }

    Seq array(int index) {
        Object value = get(index);
        return value == null || value instanceof Seq ? (Seq) value : Seq.array(value);
    }

    Func function(int index) {
        if (get(index) instanceof Func func) {
            return func;
        }
        throw new JsonataError("T1006", "Attempted to invoke a non-function");
    }

    World world() {
        return run.world();
    }

    Meter meter() {
        return run.meter();
    }

    /** Calls a function with as many of the arguments as it takes, at least one. */
    Object call(Func func, Object... all) {
        int count = Math.max(1, Math.min(func.arity(), all.length));
        return run.apply(func, java.util.Arrays.asList(all).subList(0, count), null, frame);
    }
}
