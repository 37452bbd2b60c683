package io.github.steplint.conformance;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.ContextObject;
import io.github.steplint.simulate.Execution;
import io.github.steplint.simulate.Simulator;
import io.github.steplint.simulate.items.MemoryStore;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Runs the machine of a recorded execution with the recorded answers. */
final class RecordedExecution {
    private static final Instant START = Instant.parse("2030-01-31T09:00:00Z");

    private RecordedExecution() {}

    static Execution run(JsonNode recorded) {
        MachineType type = MachineType.valueOf(recorded.path("type").asString());
        MemoryStore store = new MemoryStore(START);
        recorded.path("environment")
                .path("s3")
                .forEach(object -> store.write(
                        object.path("Bucket").asString(),
                        object.path("Key").asString(),
                        object.path("Body").asString().getBytes(StandardCharsets.UTF_8)));
        return Simulator.of(machine(recorded, type))
                .withContext(context(recorded, type))
                .withStart(START, 1)
                .withStore(store)
                .withTasks(new RecordedAnswers(recorded.path("mocks")))
                .run(recorded.path("input"));
    }

    private static StateMachine machine(JsonNode recorded, MachineType type) {
        SourceFile file = new SourceFile("case.asl.json", SharedCases.print(recorded.path("definition")));
        return AslParser.parse(JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), type);
    }

    private static ContextObject context(JsonNode recorded, MachineType type) {
        JsonNode context = recorded.path("context");
        String arn = context.path("executionArn").asString();
        String[] parts = arn.split(":");
        return new ContextObject(
                type,
                arn,
                parts[type == MachineType.EXPRESS ? parts.length - 2 : parts.length - 1],
                context.path("roleArn").asString(),
                recorded.path("input"),
                START,
                context.path("stateMachineArn").asString(),
                context.path("stateMachineName").asString());
    }
}
