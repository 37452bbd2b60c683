package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.machine.Value;
import io.github.steplint.simulate.items.ObjectStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a state machine as AWS would, without AWS, in virtual time.
 *
 * <pre>{@code
 * Execution execution = Simulator.of(machine)
 *         .task("Charge", order -> receipt(order))
 *         .run(order);
 * assertThat(execution.status()).isEqualTo(Execution.Status.SUCCEEDED);
 * }</pre>
 *
 * <p>A simulator has no state of its own; each {@code with…} gives another one. The same machine, input, settings and
 * answers give the same execution to the byte.
 */
public final class Simulator {
    private static final Duration STANDARD_LIMIT = Duration.ofDays(366);
    private static final Duration EXPRESS_LIMIT = Duration.ofMinutes(5);

    private final StateMachine machine;
    private final RunSettings settings;

    private Simulator(StateMachine machine, RunSettings settings) {
        this.machine = machine;
        this.settings = settings;
    }

    /** Of a machine whose calls nobody answers yet. */
    public static Simulator of(StateMachine machine) {
        return new Simulator(machine, RunSettings.of(machine.type()));
    }

    /** Answers all calls with the handler. */
    public Simulator withTasks(TaskHandler handler) {
        return new Simulator(machine, settings.withHandler(handler));
    }

    /** What stands for S3. */
    public Simulator withStore(ObjectStore store) {
        return new Simulator(machine, settings.withStore(store));
    }

    /** When the execution starts, and what decides everything random in it. */
    public Simulator withStart(Instant start, long seed) {
        return new Simulator(machine, settings.withStart(start, seed));
    }

    /** How many events the history may have: one that needs more fails as it would at AWS. */
    public Simulator withMaxEvents(int maxEvents) {
        return new Simulator(machine, settings.withMaxEvents(maxEvents));
    }

    /** A context object in place of the made-up one; its input and start are those of the run. */
    public Simulator withContext(ContextObject context) {
        return new Simulator(machine, settings.withContext(context));
    }

    /** Runs the machine to its end. */
    public Execution run(JsonNode input) {
        ContextObject context = settings.context(input);
        Run run = new Run(context, settings.handler(), settings.store(), new SplittableRandom(settings.seed()));
        Moment start = new Moment(settings.start(), 0);
        Trail trail = Trail.outermost(settings.maxEvents() - 1);
        ObjectNode details = JsonNodeFactory.instance.objectNode();
        details.put("input", input.toString()).put("roleArn", context.roleArn());
        trail.add(Optional.empty(), start, "ExecutionStarted", "executionStartedEventDetails", details);
        Moment deadline = new Moment(start.at().plus(limit()), Long.MAX_VALUE);
        Setting setting = new Setting(run, trail, java.util.List.of(), Optional.empty(), deadline);
        Ending ending;
        if (PayloadLimit.exceeds(input)) {
            ending = new Ending.Broken(
                    Fault.of(Fault.DATA_LIMIT, "The input is larger than an execution may have"),
                    start,
                    Optional.empty(),
                    Ending.Origin.STATE);
        } else {
            ending = Walk.through(machine.scope(), input, Map.of(), start, Optional.empty(), setting);
        }
        return new Closing(run, trail, start, settings.maxEvents()).of(ending);
    }

    private Duration limit() {
        Duration most = settings.type() == MachineType.EXPRESS ? EXPRESS_LIMIT : STANDARD_LIMIT;
        return machine.timeoutSeconds()
                .flatMap(Value::known)
                .map(Duration::ofSeconds)
                .filter(limit -> limit.compareTo(most) < 0)
                .orElse(most);
    }
}
