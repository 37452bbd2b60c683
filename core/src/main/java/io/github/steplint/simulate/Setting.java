package io.github.steplint.simulate;

import io.github.steplint.simulate.TaskCall.Iteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a walk through a scope stands in.
 *
 * @param run the execution
 * @param trail where its events go
 * @param iterations of the Maps around, the outermost first
 * @param item {@code Map.Item} of the context object, inside an iteration
 * @param until what happens later is cut off, because a neighbour has failed by then or the execution is over
 */
record Setting(Run run, Trail trail, List<Iteration> iterations, Optional<ObjectNode> item, Moment until) {

    /** Inside a branch or an iteration, whatever else stays the same. */
    Setting branch(Moment bound) {
        return new Setting(run, trail.branch(), iterations, item, earlier(bound));
    }

    Setting iteration(String map, int index, ObjectNode described, Moment bound) {
        List<Iteration> inner = new ArrayList<>(iterations);
        inner.add(new Iteration(map, index));
        return new Setting(run, trail.branch(), inner, Optional.of(described), earlier(bound));
    }

    /** In a child of a distributed Map, an execution of its own with a history that nobody sees. */
    Setting child(Run own, String map, int index, Moment bound) {
        List<Iteration> inner = new ArrayList<>(iterations);
        inner.add(new Iteration(map, index));
        int room = own.standard() ? Bounds.EVENTS : Bounds.EXPRESS_EVENTS;
        return new Setting(own, Trail.outermost(room), inner, Optional.empty(), earlier(bound));
    }

    private Moment earlier(Moment bound) {
        return bound.compareTo(until) < 0 ? bound : until;
    }

    /** Whether the walk is not the outermost: what happens to it may be undone by a neighbour. */
    boolean inBranch() {
        return !trail.isOutermost();
    }
}
