package io.github.steplint.simulate;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.items.ObjectStore;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import io.github.steplint.source.SourceFiles;
import io.github.steplint.source.SyntaxProblem;
import io.github.steplint.source.Tree;
import io.github.steplint.source.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a state machine as AWS would, without AWS, in virtual time.
 *
 * <pre>{@code
 * Execution execution = Simulator.of(Path.of("order.asl.json"))
 *         .task("Charge", order -> till.charge(order))
 *         .run("{\"id\": 7}");
 * assertEquals(Execution.Status.SUCCEEDED, execution.status());
 * assertEquals(List.of("Charge", "Ship"), execution.path());
 * }</pre>
 *
 * <p>A simulator has no state of its own; each {@code with…} gives another one. The same machine, input, settings and
 * answers give the same execution to the byte.
 */
public final class Simulator {
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

    /**
     * Of the machine that a file defines, JSON or YAML.
     *
     * @throws UncheckedIOException where the file cannot be read
     * @throws IllegalArgumentException where it holds no definition
     */
    public static Simulator of(Path file) {
        try {
            return of(SourceFiles.read(file, file.toString(), Limits.DEFAULT).file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the machine that a text defines, JSON or YAML. */
    public static Simulator ofDefinition(String text) {
        return of(new SourceFile("definition.asl", text));
    }

    private static Simulator of(SourceFile file) {
        Tree tree = Trees.read(file);
        if (tree.root().isEmpty() || tree.broken()) {
            throw new IllegalArgumentException(file.path() + " holds no definition: "
                    + tree.problems().stream().map(SyntaxProblem::message).collect(Collectors.joining("; ")));
        }
        return of(AslParser.parse(tree.root().get(), MachineType.STANDARD));
    }

    /** Answers the calls that no function answers. */
    public Simulator withTasks(TaskHandler handler) {
        return new Simulator(machine, settings.withHandler(handler));
    }

    /**
     * Answers the calls of one state with a function of what the service would be given. What it throws fails the call
     * as an exception fails a Lambda function: the error name is the simple name of the class.
     */
    public Simulator task(String state, TaskFunction function) {
        return new Simulator(machine, settings.withTask(state, FunctionTasks.of(function)));
    }

    /** Ends every call of one state in the same way: with a result, an error, after some time, or never. */
    public Simulator task(String state, TaskAnswer answer) {
        return new Simulator(machine, settings.withTask(state, call -> answer));
    }

    /**
     * Lets a function stand for the Lambda function of that name, wherever a state invokes it: it takes the payload and
     * gives the payload, whether the state names the function in its Resource or calls {@code lambda:invoke}.
     */
    public Simulator lambda(String name, TaskFunction function) {
        return new Simulator(machine, settings.withLambda(name, function));
    }

    /** Runs on an input given as JSON text. */
    public Execution run(String input) {
        return run(JsonMapper.shared().readTree(input));
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
        Moment deadline = TimeLimit.of(settings.type()).of(machine).from(start);
        Setting setting = new Setting(run, trail, List.of(), Optional.empty(), deadline);
        Ending ending = Walk.through(machine.scope(), input, Map.of(), start, Optional.empty(), setting);
        return new Closing(run, trail, start, settings.maxEvents()).of(ending);
    }
}
