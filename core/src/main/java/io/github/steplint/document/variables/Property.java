package io.github.steplint.document.variables;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where a value stands in the configuration.
 *
 * @param parent what holds it; null for the whole
 * @param nest how many variables, one in the value of the other, brought it there
 */
record Property(Property parent, String key, int nest) {
    static final Property ROOT = new Property(null, "", 0);

    Property child(String name) {
        return new Property(this, name, nest);
    }

    /** The same, in the value of a variable. */
    Property deeper() {
        return new Property(parent, key, nest + 1);
    }

    /** As the framework writes it: {@code custom.tables.0}. */
    String name() {
        Deque<String> keys = new ArrayDeque<>();
        for (Property at = this; at.parent != null; at = at.parent) {
            keys.push(at.key);
        }
        return String.join(".", keys);
    }

    /** Whether another property is this one, or inside it. */
    boolean holds(Property other) {
        String name = name();
        return name.isEmpty() || other.name().equals(name) || other.name().startsWith(name + ".");
    }
}
