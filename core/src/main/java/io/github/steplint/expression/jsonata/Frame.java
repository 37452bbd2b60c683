package io.github.steplint.expression.jsonata;

import java.util.HashMap;
import java.util.Map;

/** Variables and what they are bound to. */
class Frame {
    private final Frame outer;
    private final Map<String, Object> bound = new HashMap<>(4);

    Frame(Frame outer) {
        this.outer = outer;
    }

    /** The variables of one row of a tuple stream, on top of others. */
    static Frame of(Frame outer, Map<String, Object> row) {
        Frame frame = new Frame(outer);
        frame.bound.putAll(row);
        return frame;
    }

    void bind(String name, Object value) {
        bound.put(name, value);
    }

    Object lookup(String name) {
        for (Frame frame = this; frame != null; frame = frame.outer) {
            Object value = frame.bound.get(name);
            if (value != null || frame.bound.containsKey(name)) {
                return value;
            }
            value = frame.provided(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** A value that is made when it is first asked for. */
    Object provided(String name) {
        return null;
    }
}
