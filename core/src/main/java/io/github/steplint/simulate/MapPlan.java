package io.github.steplint.simulate;

import io.github.steplint.machine.State;
import java.util.OptionalLong;

/**
 * What the fields of a distributed Map come to that AWS looks at before any item is read.
 *
 * @param source of the items
 * @param mostItems how many of them to read
 * @param tolerance how many may fail
 * @param concurrency how many children run at a time
 */
record MapPlan(MapSource source, OptionalLong mostItems, Tolerance tolerance, long concurrency) {
    /** Source: AWS Step Functions guide, "Using Map state in Distributed mode". */
    private static final long MOST = 10_000;

    static MapPlan of(State.Map state, MapSource source, long concurrency) {
        long most = concurrency > 0 ? Math.min(concurrency, MOST) : MOST;
        return new MapPlan(source, source.maxItems(), Tolerance.of(state.node(), source.settings()), most);
    }
}
