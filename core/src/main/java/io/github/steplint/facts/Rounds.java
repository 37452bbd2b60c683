package io.github.steplint.facts;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.Resource;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import java.util.Optional;

/**
 * How often an execution can go round a loop before its history is full.
 *
 * @param poll the loop
 * @param events that one round writes at least
 * @param fit the rounds that fit into an execution
 * @param seconds that a round waits; empty where that is not written out
 */
public record Rounds(Poll poll, int events, long fit, Optional<Long> seconds) {

    /** Source: AWS Step Functions guide, "Service quotas": the most events in the history of an execution. */
    public static final int MOST_EVENTS = 25_000;

    private static final int FIRST_AND_LAST = 2;
    private static final int PLAIN = 2;
    private static final int CALL = 5;
    private static final int JOB = 6;

    /** Empty where a round holds states whose events cannot be counted, or the history has no limit. */
    static Optional<Rounds> of(Poll poll, MachineFacts facts) {
        int events = 0;
        long seconds = 0;
        boolean clear = facts.runsIn(poll.question()) == MachineType.STANDARD;
        boolean known = true;
        for (State state : poll.cycle().round()) {
            int own = events(state);
            clear &= own > 0;
            events += own;
            if (state instanceof State.Wait wait) {
                Optional<Long> written = wait.seconds().flatMap(Value::known);
                known &= written.isPresent();
                seconds += Math.max(0, written.orElse(0L));
            }
        }
        return clear
                ? Optional.of(new Rounds(
                        poll,
                        events,
                        (MOST_EVENTS - FIRST_AND_LAST) / events,
                        known ? Optional.of(seconds) : Optional.empty()))
                : Optional.empty();
    }

    /** The events of a state that succeeds; 0 where nobody can tell. */
    private static int events(State state) {
        if (state instanceof State.Task task) {
            boolean waits = task.resource()
                    .filter(Resource.Optimized.class::isInstance)
                    .map(Resource.Optimized.class::cast)
                    .filter(call -> call.pattern() != Resource.Pattern.REQUEST_RESPONSE)
                    .isPresent();
            return waits ? JOB : CALL;
        }
        return state instanceof State.Pass || state instanceof State.Wait || state instanceof State.Choice ? PLAIN : 0;
    }

    /** After how many seconds of waiting the history is full; empty where that is not written out. */
    public Optional<Long> lasts() {
        return seconds.map(each -> each * fit);
    }
}
