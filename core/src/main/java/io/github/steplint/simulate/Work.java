package io.github.steplint.simulate;

import io.github.steplint.expression.payload.EvaluationFailure;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.State;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What a state does that calls, waits, or runs other states. */
interface Work {

    /** The work of a state; empty where it works on data alone. */
    static Optional<Work> of(State state) {
        return state.match(new State.Cases<>() {
            @Override
            public Optional<Work> otherwise(State other) {
                return Optional.empty();
            }

            @Override
            public Optional<Work> task(State.Task task) {
                return Optional.of(new TaskWork(task));
            }

            @Override
            public Optional<Work> await(State.Wait wait) {
                return Optional.of(new WaitWork(wait));
            }

            @Override
            public Optional<Work> parallel(State.Parallel parallel) {
                return Optional.of(new ParallelWork(parallel));
            }

            @Override
            public Optional<Work> map(State.Map map) {
                boolean distributed = map.fields()
                        .mode()
                        .known()
                        .filter(MapFields.Mode.DISTRIBUTED::equals)
                        .isPresent();
                return Optional.of(distributed ? new DistributedMapWork(map) : new InlineMapWork(map));
            }
        });
    }

    /**
     * One attempt.
     *
     * @throws EvaluationFailure where an expression fails before anything is done
     */
    Ending attempt(Attempt attempt, Around around, ObjectNode context);

    /** The failure of the last attempt, after which a catcher may take over, with the event that tells of it. */
    default Ending.Broken failed(Visit visit, Ending.Broken broken) {
        return broken;
    }
}
