package io.github.steplint.rules.serverless;

import io.github.steplint.facts.serverless.Events.Event;
import io.github.steplint.facts.serverless.Machine;
import io.github.steplint.facts.serverless.ServerlessFacts;
import io.github.steplint.lint.Report;
import io.github.steplint.lint.RuleSpec;
import io.github.steplint.lint.ServerlessRule;
import io.github.steplint.lint.Severity;
import java.util.List;
import java.util.Optional;

/** Settings of a schedule that its method does not have. */
public final class ScheduleMethod implements ServerlessRule {

    @Override
    public RuleSpec spec() {
        return RuleSpec.error("schedule-method", "0.1", "A schedule with settings that its method does not have");
    }

    @Override
    public void check(ServerlessFacts file, Report report) {
        List<Event> schedules =
                file.events().stream().filter(event -> event.isA("schedule")).toList();
        for (Event schedule : schedules) {
            if (schedule.isScheduler()) {
                refused(schedule, "inputPath", "with the method scheduler", report);
                refused(schedule, "inputTransformer", "with the method scheduler", report);
                schedule.field("retryPolicy")
                        .ifPresent(policy -> report.at(
                                        policy.key().span(),
                                        "retryPolicy is left out of a schedule with the method scheduler")
                                .help("remove it, or use the method eventBus")
                                .atMost(Severity.WARNING));
            } else if (schedule.field("method").isEmpty()) {
                refused(schedule, "timezone", "without \"method: scheduler\"", report);
            }
        }
        file.machines().forEach(machine -> mixed(machine, schedules, report));
    }

    private static void refused(Event schedule, String field, String how, Report report) {
        schedule.field(field)
                .ifPresent(
                        member -> report.at(member.key().span(), "the plugin refuses %s in a schedule %s", field, how)
                                .help("%s", field.equals("timezone") ? "add \"method: scheduler\"" : "write input"));
    }

    /** The plugin makes one role for all schedules of a machine, which trusts the service of the last one only. */
    private static void mixed(Machine machine, List<Event> all, Report report) {
        List<Event> own =
                all.stream().filter(event -> event.machine() == machine).toList();
        Optional<Event> last = own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
        own.stream()
                .filter(event -> event.isScheduler() != last.get().isScheduler())
                .filter(event -> event.field("role").isEmpty())
                .findFirst()
                .ifPresent(event -> report.at(
                                event.member().key().span(),
                                "this schedule of state machine \"%s\" never fires: the role of its schedules trusts only"
                                        + " the service of the last one",
                                machine.key())
                        .help("use one method for all schedules of a state machine, or give this one a role")
                        .related(last.get().member().key().span(), "the last schedule has another method"));
    }
}
