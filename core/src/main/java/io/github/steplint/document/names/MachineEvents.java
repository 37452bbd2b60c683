package io.github.steplint.document.names;

import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/** What a state machine's schedules and rules make; their logical ids come from its key, never from its name. */
final class MachineEvents {
    private final Made made;

    MachineEvents(Made made) {
        this.made = made;
    }

    void schedules(Node.Member machine) {
        String key = machine.name();
        int number = 0;
        List<Node> events = Service.events(machine);
        for (int i = 0; i < events.size(); i++) {
            Optional<Node> schedule = Config.at(events.get(i), "schedule");
            if (!Config.truthy(schedule)) {
                continue;
            }
            number++;
            From from = Service.machine(machine).item("events", i, events.get(i));
            Optional<String> name = Config.textAt(schedule.get(), "name");
            boolean scheduler = Config.textAt(schedule.get(), "method")
                    .filter("scheduler"::equals)
                    .isPresent();
            made.part(
                    scheduler ? Naming.machineScheduler(key, number) : Naming.machineSchedule(key, number),
                    scheduler ? "AWS::Scheduler::Schedule" : "AWS::Events::Rule",
                    name,
                    from);
            if (!Config.truthy(Config.at(schedule.get(), "role"))) {
                made.shared(Naming.machineScheduleRole(key), "AWS::IAM::Role", Optional.empty(), from);
            }
        }
    }

    void rules(Node.Member machine) {
        String key = machine.name();
        int number = 0;
        List<Node> events = Service.events(machine);
        for (int i = 0; i < events.size(); i++) {
            Node event = events.get(i);
            Optional<Node> rule = Config.at(event, "cloudwatchEvent")
                    .filter(found -> Config.truthy(Optional.of(found)))
                    .or(() -> Config.at(event, "eventBridge"));
            if (!Config.truthy(rule)) {
                continue;
            }
            number++;
            From from = Service.machine(machine).item("events", i, event);
            made.part(Naming.eventRule(key, number), "AWS::Events::Rule", Config.textAt(rule.get(), "name"), from);
            if (Config.at(rule.get(), "iamRole").isEmpty()) {
                made.shared(Naming.eventRole(key), "AWS::IAM::Role", Optional.empty(), from);
            }
        }
    }
}
