package io.github.steplint.rules.flow;

import io.github.steplint.facts.LeastWait;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.facts.TimeLimit;
import io.github.steplint.lint.MachineRule;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.machine.Scope;
import io.github.steplint.source.Span;
import java.util.Optional;

/** Waits that add up to more than the time limit, whichever way an execution takes. */
public final class TimeoutBelowChildren implements MachineRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.warning(
                "timeout-below-children",
                "0.1",
                "The waits on every way to an end are longer than the execution may last");
    }

    @Override
    public void check(MachineFacts machine, Report report) {
        Scope scope = machine.machine().scope();
        TimeLimit limit = machine.timeLimit(scope);
        Optional<LeastWait> least = machine.leastWait(scope);
        if (least.isEmpty()
                || least.get().seconds() < limit.seconds()
                || least.get().longest() >= limit.seconds()) {
            return;
        }
        Span place = limit.at()
                .or(() -> scope.statesMember().map(member -> member.key().span()))
                .orElseThrow();
        Report.Draft draft = report.at(
                        place,
                        "no execution can succeed in time: on the way that waits least it waits %d seconds, and %s",
                        least.get().seconds(),
                        limit.reason())
                .help("wait less%s", limit.at().isPresent() ? ", or raise TimeoutSeconds" : "");
        Ways.steps(draft, machine.flow(scope), least.get().path());
    }
}
