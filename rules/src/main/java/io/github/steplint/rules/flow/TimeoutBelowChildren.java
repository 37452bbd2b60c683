package io.github.steplint.rules.flow;

import io.github.steplint.facts.LeastWait;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.TimeLimit;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import java.util.Optional;

/** Waits that add up to more than the time limit, whichever way an execution takes. */
public final class TimeoutBelowChildren implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning("timeout-below-children", "0.1", "The waits on every way to an end are longer than the execution may last");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        TimeLimit limit = machine.timeLimit(machine.machine().scope());
        Optional<LeastWait> least = machine.leastWait(machine.machine().scope());
    }
}
