package io.github.steplint.facts;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.MapFields;
import io.github.steplint.machine.Scope;
import io.github.steplint.machine.State;
import io.github.steplint.machine.Value;
import io.github.steplint.source.Span;
import java.util.Optional;

/**
 * How long an execution may last at most. Source: AWS Step Functions guide, "Service quotas": a year, or five minutes
 * for an EXPRESS workflow; {@code TimeoutSeconds} of the machine makes it less.
 *
 * @param seconds an execution that lasts as long is stopped
 * @param reason what sets the limit, a clause that ends with the number
 * @param at where it is set, if it is written in the definition
 */
public record TimeLimit(long seconds, String reason, Optional<Span> at) {
    private static final long EXPRESS_SECONDS = 300;
    private static final long STANDARD_SECONDS = 31_536_000;
    private static final TimeLimit EXPRESS =
            new TimeLimit(EXPRESS_SECONDS, "an EXPRESS execution may last 300", Optional.empty());
    private static final TimeLimit STANDARD =
            new TimeLimit(STANDARD_SECONDS, "an execution may last a year, which is 31536000", Optional.empty());

    /** For the execution in which the states of the scope run. */
    static TimeLimit of(Scope scope, MachineFacts facts) {
        TimeLimit own = ofMachine(facts);
        Scope at = scope;
        for (Optional<State> holder = facts.holderOf(at); holder.isPresent(); holder = facts.holderOf(at)) {
            Optional<TimeLimit> child = ofChild(holder.get());
            if (child.isPresent() && child.get().seconds() < own.seconds()) {
                return child.get();
            }
            at = facts.scopeOf(holder.get());
        }
        return own;
    }

    private static TimeLimit ofMachine(MachineFacts facts) {
        TimeLimit quota = facts.machine().type() == MachineType.EXPRESS ? EXPRESS : STANDARD;
        Optional<Value<Long>> timeout = facts.machine().timeoutSeconds();
        return timeout.flatMap(Value::known)
                .filter(seconds -> seconds > 0 && seconds < quota.seconds())
                .map(seconds -> new TimeLimit(
                        seconds,
                        "TimeoutSeconds stops the execution after " + seconds,
                        timeout.map(value -> value.node().span())))
                .orElse(quota);
    }

    /** A Map whose items run in EXPRESS executions of their own. */
    private static Optional<TimeLimit> ofChild(State holder) {
        boolean express = holder instanceof State.Map map
                && map.fields().mode().known().orElse(MapFields.Mode.INLINE) == MapFields.Mode.DISTRIBUTED
                && map.fields().executionType().flatMap(Value::known).equals(Optional.of("EXPRESS"));
        return express ? Optional.of(EXPRESS) : Optional.empty();
    }
}
