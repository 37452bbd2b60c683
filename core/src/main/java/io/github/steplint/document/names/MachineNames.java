package io.github.steplint.document.names;

import io.github.steplint.document.names.LogicalResource.Origin;
import io.github.steplint.document.names.Made.From;
import io.github.steplint.source.Node;
import java.util.List;
import java.util.Optional;

/** The state machines, their roles, the activities, and their outputs. */
final class MachineNames {
    private final Service service;
    private final Made made;

    MachineNames(Service service, Made made) {
        this.service = service;
        this.made = made;
    }

    void make() {
        List<Node.Member> machines = service.machines();
        machines.forEach(this::role);
        machines.forEach(this::machine);
        List<Node> activities = service.activities();
        for (int i = 0; i < activities.size(); i++) {
            activity(activities.get(i), i);
        }
    }

    private void role(Node.Member machine) {
        if (!Config.truthy(Config.at(machine.value(), "role"))) {
            Service.machineId(machine)
                    .ifPresent(id -> made.part(id + "Role", "AWS::IAM::Role", Service.machine(machine)));
        }
    }

    private void machine(Node.Member machine) {
        Service.machineId(machine).ifPresent(id -> {
            From from = Service.called(machine);
            made.machine(id, Config.textAt(machine.value(), "name"), from);
            if (!isTrue(service.at("stepFunctions", "noOutput"))) {
                made.output(id + "Arn", Service.ref(id, from.at()));
            }
        });
    }

    private void activity(Node activity, int index) {
        Config.text(activity).ifPresent(name -> {
            String id = Naming.activity(name);
            From from = new From(name, "/stepFunctions/activities/" + index, activity.span());
            made.add(id, "AWS::StepFunctions::Activity", Optional.of(name), from, Origin.ACTIVITY);
            made.output(id + "Arn", Service.ref(id, from.at()));
        });
    }

    private static boolean isTrue(Optional<Node> node) {
        return node.filter(value -> value instanceof Node.Bool bool && bool.value())
                .isPresent();
    }
}
