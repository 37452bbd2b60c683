package io.github.steplint.document.names;

import io.github.steplint.document.variables.VariableOptions;
import io.github.steplint.source.Node;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every resource and output that Serverless Framework 3 and its Step Functions plugin make of a configuration, and those
 * that it writes itself.
 *
 * <p>A part that only packaging knows, the hash of some code, is {@code <sha>} or {@code <instanceId>}. What the
 * framework makes for its own uploads, the deployment bucket, is not listed.
 *
 * @param made every claim to a logical id, in the order in which the framework makes them: where two claim the same,
 *     CloudFormation gets one resource merged of both
 * @param outputs sorted by logical id
 * @param prefix of the names of functions that have none of their own: service and stage
 */
public record ServiceNames(List<LogicalResource> made, List<LogicalOutput> outputs, String prefix) {

    /** The names of nothing. */
    public static final ServiceNames NONE = new ServiceNames(List.of(), List.of(), "");

    public ServiceNames {
        made = List.copyOf(made);
        outputs = List.copyOf(outputs);
    }

    /**
     * Derives the names of a configuration whose variables are resolved as far as they can be; one that is not stays in
     * the ids as it is written.
     *
     * @param root the configuration
     * @param options what the caller of the framework would give it
     */
    public static ServiceNames of(Node root, VariableOptions options) {
        Made made = new Made();
        Service service = new Service(root, options.stage(), options.region());
        new FunctionNames(service, made).make();
        machines(service, made);
        events(service, made);
        new OwnResources(service, made).make();
        return new ServiceNames(
                made.resources(),
                made.outputs().stream()
                        .sorted(Comparator.comparing(LogicalOutput::logicalId))
                        .toList(),
                service.name() + "-" + service.stage() + "-");
    }

    private static void machines(Service service, Made made) {
        new MachineNames(service, made).make();
        AlarmNames alarms = new AlarmNames(made);
        service.machines().forEach(alarms::make);
        NotificationNames notifications = new NotificationNames(service, made);
        service.machines().forEach(notifications::make);
    }

    private static void events(Service service, Made made) {
        RestApiNames api = new RestApiNames(service, made);
        service.functions().forEach(function -> new FunctionEvents(service, made, function).make());
        api.functions();
        new HttpApiNames(service, made).make();
        new WebsocketNames(service, made).make();
        MachineEvents events = new MachineEvents(made);
        service.machines().forEach(events::schedules);
        api.machines();
        service.machines().forEach(events::rules);
    }

    /** One resource for each logical id, sorted by it: of several that claim it the last, whose type it has. */
    public List<LogicalResource> resources() {
        Map<String, LogicalResource> resources = new TreeMap<>();
        for (LogicalResource resource : made) {
            resources.merge(resource.logicalId(), resource, ServiceNames::merged);
        }
        return List.copyOf(resources.values());
    }

    /** What is called alike, in the order in which it is made. */
    public List<Collision> collisions() {
        return Collision.of(made);
    }

    /** What has a name or a logical id that AWS refuses. */
    public List<NameLimit> brokenLimits() {
        return NameLimit.of(made);
    }

    /** A resource of one's own that gives no type, or no name, changes only what it gives. */
    private static LogicalResource merged(LogicalResource first, LogicalResource last) {
        Optional<String> type = last.type().or(first::type);
        boolean same = last.type().isEmpty() || last.type().equals(first.type());
        Optional<String> name = last.name().or(() -> first.name().filter(it -> same));
        return new LogicalResource(
                last.logicalId(), type, name, last.key(), last.pointer(), last.at(), last.named(), last.origin());
    }
}
