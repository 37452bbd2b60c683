package io.github.steplint.simulate;

import io.github.steplint.machine.MachineType;
import io.github.steplint.simulate.items.ObjectStore;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** What a run depends on besides the machine and its input. */
record RunSettings(
        MachineType type,
        FunctionTasks handler,
        ObjectStore store,
        Instant start,
        long seed,
        OptionalInt givenEvents,
        Optional<ContextObject> given) {
    private static final Instant SOME_DAY = Instant.parse("2025-01-01T00:00:00Z");

    static RunSettings of(MachineType type) {
        TaskHandler none = call -> new TaskAnswer.Unknown("nobody answers the calls of \"" + call.state() + "\"");
        return new RunSettings(
                type,
                new FunctionTasks(Map.of(), Map.of(), none),
                ObjectStore.NONE,
                SOME_DAY,
                0,
                OptionalInt.empty(),
                Optional.empty());
    }

    /** How many events the history may have: what is said, else as many as AWS or a dry run allows. */
    int maxEvents() {
        return givenEvents.orElse(type == MachineType.EXPRESS ? Bounds.EXPRESS_EVENTS : Bounds.EVENTS);
    }

    RunSettings withHandler(TaskHandler other) {
        FunctionTasks all = new FunctionTasks(handler.byState(), handler.byLambda(), other);
        return new RunSettings(type, all, store, start, seed, givenEvents, given);
    }

    RunSettings withTask(String state, TaskHandler one) {
        return new RunSettings(type, handler.with(state, one), store, start, seed, givenEvents, given);
    }

    RunSettings withLambda(String name, TaskFunction function) {
        return new RunSettings(type, handler.withLambda(name, function), store, start, seed, givenEvents, given);
    }

    RunSettings withStore(ObjectStore other) {
        return new RunSettings(type, handler, other, start, seed, givenEvents, given);
    }

    RunSettings withStart(Instant instant, long number) {
        return new RunSettings(type, handler, store, instant, number, givenEvents, given);
    }

    RunSettings withMaxEvents(int number) {
        return new RunSettings(type, handler, store, start, seed, OptionalInt.of(Math.max(2, number)), given);
    }

    RunSettings withContext(ContextObject context) {
        return new RunSettings(context.type(), handler, store, start, seed, givenEvents, Optional.of(context));
    }

    /** The context object of the execution with this input. */
    ContextObject context(JsonNode input) {
        return given.map(each -> new ContextObject(
                        each.type(),
                        each.executionArn(),
                        each.executionName(),
                        each.roleArn(),
                        input,
                        start,
                        each.machineArn(),
                        each.machineName(),
                        each.values()))
                .orElseGet(() -> made(input));
    }

    private ContextObject made(JsonNode input) {
        String arn = "arn:aws:states:us-east-1:111111111111:";
        return new ContextObject(
                type,
                arn + "execution:Machine:dry-run",
                "dry-run",
                "arn:aws:iam::111111111111:role/StepFunctions",
                input,
                start,
                arn + "stateMachine:Machine",
                "Machine");
    }
}
