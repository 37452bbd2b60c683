package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.machine.Value;
import java.time.Duration;

/** How long an execution may take. Source: AWS Step Functions guide, "Service quotas". */
record TimeLimit(Duration most) {
    private static final Duration STANDARD = Duration.ofDays(366);
    private static final Duration EXPRESS = Duration.ofMinutes(5);

    static TimeLimit of(MachineType type) {
        return new TimeLimit(type == MachineType.EXPRESS ? EXPRESS : STANDARD);
    }

    /** The same, or less where the machine says so. */
    TimeLimit of(StateMachine machine) {
        return machine.timeoutSeconds()
                .flatMap(Value::known)
                .map(Duration::ofSeconds)
                .filter(own -> own.compareTo(most) < 0)
                .map(TimeLimit::new)
                .orElse(this);
    }

    /** The moment after which nothing happens any more. */
    Moment from(Moment start) {
        return new Moment(start.at().plus(most), Long.MAX_VALUE);
    }
}
