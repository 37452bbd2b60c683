package io.github.steplint.facts.payload;

import io.github.steplint.machine.Handlers;
import io.github.steplint.machine.Holes;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Transition;
import io.github.steplint.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;

/** How states of either language leave. */
final class Exits {
    private Exits() {}

    /** By Next or at the end. */
    static void leave(State state, Sink sink, Situation situation) {
        state.exit()
                .ifPresent(exit ->
                        exit.next().ifPresent(next -> sink.to(new Transition(Transition.Kind.NEXT, next), situation)));
        if (state.terminal()) {
            sink.end(situation.input());
        }
    }

    /** Where nothing is known of what a state does. */
    static void anything(State state, Sink sink) {
        state.transitions().forEach(way -> sink.to(way, Situation.UNKNOWN));
        state.inner().forEach(scope -> sink.inner(scope, Situation.UNKNOWN, Payload.UNKNOWN));
        if (state.terminal()) {
            sink.end(Payload.UNKNOWN);
        }
    }

    /** What a catcher is given. */
    static Payload error(Origins origins, State state, Handlers.Catcher catcher) {
        Origin maker = origins.of(Origin.Sort.ERROR, state, catcher.node().head());
        Origin cause = origins.of(Origin.Sort.CAUSE, state, catcher.node().head());
        Map<String, Slot> fields = new LinkedHashMap<>();
        fields.put("Error", Slot.of(Shape.text(Texts.ANY, maker)));
        fields.put("Cause", Slot.of(Shape.text(Texts.ANY, cause)));
        return Shape.object(Fields.closed(fields, maker), maker);
    }

    /** The variables after an Assign. */
    static Fields assigned(Fields before, Node template, Payload values) {
        boolean readable = template instanceof Node.Obj object && !Holes.isHole(object) && !Holes.isOpen(object);
        if (!readable || values.unknown() || values.shape().object().isEmpty()) {
            return Fields.OPEN;
        }
        return before.with(values.shape().object().get().named());
    }

    /** Whether there are branches that could not be read. */
    static boolean hiddenBranches(State.Parallel parallel) {
        int written = parallel.node().get("Branches").orElse(parallel.node()) instanceof Node.Arr array
                ? array.items().size()
                : -1;
        return written != parallel.branches().size();
    }
}
