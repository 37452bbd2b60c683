package io.github.steplint.facts.payload;

import io.github.steplint.source.Node;
import java.util.List;

/**
 * By which transitions an execution came to the last places where ways meet, the latest last.
 *
 * @param ways the names of the targets, as nodes of the definition
 */
record Trace(List<Node> ways) {
    static final int LONGEST = 3;
    static final Trace NONE = new Trace(List.of());

    Trace then(Node way) {
        List<Node> longer = new java.util.ArrayList<>(ways);
        longer.add(way);
        return new Trace(longer).last(LONGEST);
    }

    /** Only the last of them. */
    Trace last(int most) {
        return ways.size() <= most ? this : new Trace(List.copyOf(ways.subList(ways.size() - most, ways.size())));
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Trace trace) || ways.size() != trace.ways.size()) {
            return false;
        }
        for (int i = 0; i < ways.size(); i++) {
            if (ways.get(i) != trace.ways.get(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Node way : ways) {
            hash = 31 * hash + System.identityHashCode(way);
        }
        return hash;
    }
}
