package io.github.steplint.simulate;

import io.github.steplint.machine.AslParser;
import io.github.steplint.machine.MachineType;
import io.github.steplint.machine.StateMachine;
import io.github.steplint.simulate.items.MemoryStore;
import io.github.steplint.simulate.items.ObjectStore;
import io.github.steplint.source.JsonReader;
import io.github.steplint.source.Limits;
import io.github.steplint.source.SourceFile;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs whole machines that a test writes, with single quotes in place of double ones. Calls answer with their arguments
 * unless a test says otherwise.
 */
record Runs(String text, MachineType type, TaskHandler handler, long seed, ObjectStore store) {
    static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");

    static Runs machine(String text) {
        return new Runs(
                text.replace('\'', '"'),
                MachineType.STANDARD,
                call -> TaskAnswer.returned(call.arguments()),
                1,
                new MemoryStore(NOON));
    }

    Runs answered(TaskHandler other) {
        return new Runs(text, type, other, seed, store);
    }

    Runs seed(long other) {
        return new Runs(text, type, handler, other, store);
    }

    Runs type(MachineType other) {
        return new Runs(text, other, handler, seed, store);
    }

    Runs store(ObjectStore other) {
        return new Runs(text, type, handler, seed, other);
    }

    Execution run(String input) {
        return Simulator.of(parsed())
                .withTasks(handler)
                .withStart(NOON, seed)
                .withStore(store)
                .run(json(input));
    }

    /** The output, or the error and its cause. */
    String on(String input) {
        return told(run(input));
    }

    static String told(Execution execution) {
        return execution
                .output()
                .map(JsonNode::toString)
                .orElseGet(() -> execution.error().orElse(null) + ": "
                        + execution.cause().orElse(null))
                .replace('"', '\'');
    }

    static List<String> types(Execution execution) {
        return execution.history().stream().map(HistoryEvent::type).toList();
    }

    static TaskHandler failing(String error) {
        return call -> TaskAnswer.failed(error, "as told");
    }

    static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    StateMachine parsed() {
        SourceFile file = new SourceFile("machine.asl.json", text);
        return AslParser.parse(JsonReader.read(file, Limits.DEFAULT).root().orElseThrow(), type);
    }
}
