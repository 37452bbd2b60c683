package io.github.steplint.rules.flow;

import io.github.steplint.facts.Job;
import io.github.steplint.facts.MachineFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ScopeRule;
import io.github.steplint.machine.Scope;

/** A job is started and polled where {@code .sync} would do both. */
public final class PollingInsteadOfSync implements ScopeRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.note("polling-instead-of-sync", "0.1", "A loop polls a job that Step Functions could wait for");
    }

    @Override
    public void check(Scope scope, MachineFacts machine, Report report) {
        for (Job job : machine.polledJobs(scope)) {
            report.at(
                            job.start().nameSpan(),
                            "state \"%s\" starts a job, and a loop asks for its state: %s",
                            job.start().name(),
                            job.poll().cycle().description())
                    .help("use \"Resource\": \"%s\", which waits until the job is done", job.resource())
                    .related(job.poll().question().nameSpan(), "the loop asks here");
        }
    }
}
