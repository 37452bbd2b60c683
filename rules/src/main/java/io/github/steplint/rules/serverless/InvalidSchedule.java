package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.ScheduleExpression;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;

/** A schedule that EventBridge refuses. */
public final class InvalidSchedule implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("invalid-schedule", "0.1", "A schedule that EventBridge does not take");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        file.schedules()
                .forEach(schedule -> ScheduleExpression.fault(schedule.node().value(), schedule.scheduler())
                        .ifPresent(fault -> {
                            Report.Draft draft = report.at(
                                    schedule.node().span(),
                                    "schedule \"%s\" %s",
                                    schedule.node().value(),
                                    fault.message());
                            if (!fault.help().isEmpty()) {
                                draft.help("%s", fault.help());
                            }
                        }));
    }
}
